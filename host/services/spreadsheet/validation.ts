/** A data validation rule as the bundle holds it: finished, and not to be changed. */
import type { Criterion } from '../../store/model.ts';
import type { Rule } from '../../store/validations.ts';
import { guard } from '../unimplemented.ts';
import { criteriaValues } from './criteria.ts';
import type { Desk } from './desk.ts';
import { DataValidationCriteria, enumValue } from './enums.ts';
import type { GoogleValidation, GoogleValidationBuilder } from './google.ts';

type Members = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

export class DataValidation implements Pick<GoogleValidation, Members> {
  readonly rule: Rule;
  readonly self: GoogleValidation;
  readonly #desk: Desk;
  readonly #copy: (rule: Rule) => GoogleValidationBuilder;

  /** @param copy makes a builder that starts from a rule */
  constructor(desk: Desk, rule: Rule, copy: (rule: Rule) => GoogleValidationBuilder) {
    this.#desk = desk;
    this.#copy = copy;
    this.rule = rule;
    this.self = guard<GoogleValidation>('DataValidation', this);
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`DataValidation.${member}`, act);
  }

  copy(): GoogleValidationBuilder {
    return this.#other('copy', () => this.#copy(this.rule));
  }

  getAllowInvalid(): boolean {
    return this.#other('getAllowInvalid', () => this.rule.allowInvalid);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return this.#other('getCriteriaType', () => enumValue(DataValidationCriteria, this.rule.criterion.type));
  }

  getCriteriaValues(): unknown[] {
    return this.#other('getCriteriaValues', () => ruleValues(this.#desk, this.rule));
  }

  getHelpText(): string {
    return this.#other('getHelpText', () => this.rule.helpText ?? '');
  }
}

const LISTS: readonly Criterion['type'][] = ['VALUE_IN_LIST', 'VALUE_IN_RANGE'];

/** Google counts whether the list is offered among the values of a list. */
export function ruleValues(desk: Desk, rule: Rule): unknown[] {
  const values = criteriaValues(desk, rule.criterion);
  if (LISTS.includes(rule.criterion.type)) values.push(rule.showDropdown);
  return values;
}
