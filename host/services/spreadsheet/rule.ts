/** A conditional format as the bundle holds it, with its condition and its ranges. */
import type { ConditionalFormat, Criterion } from '../../store/model.ts';
import { guard } from '../unimplemented.ts';
import { criteriaValues } from './criteria.ts';
import type { Desk } from './desk.ts';
import { BooleanCriteria, enumValue } from './enums.ts';
import type { GoogleCondition, GoogleRange, GoogleRule, GoogleRuleBuilder } from './google.ts';
import type { RuleSpec } from './rule-draft.ts';

type Style = ConditionalFormat['style'];

class BooleanCondition implements GoogleCondition {
  readonly #desk: Desk;
  readonly #criterion: Criterion;
  readonly #style: Style;

  constructor(desk: Desk, criterion: Criterion, style: Style) {
    this.#desk = desk;
    this.#criterion = criterion;
    this.#style = style;
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`BooleanCondition.${member}`, act);
  }

  getBackground(): string | null {
    return this.#other('getBackground', () => this.#style.background ?? null);
  }

  getBold(): boolean | null {
    return this.#other('getBold', () => this.#style.bold ?? null);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return this.#other('getCriteriaType', () => enumValue(BooleanCriteria, this.#criterion.type));
  }

  getCriteriaValues(): unknown[] {
    return this.#other('getCriteriaValues', () => criteriaValues(this.#desk, this.#criterion));
  }

  getFontColor(): string | null {
    return this.#other('getFontColor', () => this.#style.fontColor ?? null);
  }

  getItalic(): boolean | null {
    return this.#other('getItalic', () => this.#style.italic ?? null);
  }

  getStrikethrough(): boolean | null {
    return this.#other('getStrikethrough', () => this.#style.strikethrough ?? null);
  }

  getUnderline(): boolean | null {
    return this.#other('getUnderline', () => this.#style.underline ?? null);
  }
}

/** The condition of a rule; null while it has none. */
export function conditionOf(desk: Desk, { criterion, style }: RuleSpec): GoogleCondition | null {
  if (criterion === null) return null;
  return guard<GoogleCondition>('BooleanCondition', new BooleanCondition(desk, criterion, style));
}

/** The ranges of a rule. */
export function rangesOf(desk: Desk, { sheetId, areas }: RuleSpec): GoogleRange[] {
  if (sheetId === null) return desk.ctx.realm.array<GoogleRange>([]);
  return desk.ctx.realm.array(areas.map((area) => desk.make.range({ sheetId, area })));
}

type Members = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';

export class ConditionalFormatRule implements Pick<GoogleRule, Members> {
  readonly spec: RuleSpec;
  readonly self: GoogleRule;
  readonly #desk: Desk;
  readonly #copy: (spec: RuleSpec) => GoogleRuleBuilder;

  /** @param copy makes a builder that starts from a rule */
  constructor(desk: Desk, spec: RuleSpec, copy: (spec: RuleSpec) => GoogleRuleBuilder) {
    this.#desk = desk;
    this.#copy = copy;
    this.spec = spec;
    this.self = guard<GoogleRule>('ConditionalFormatRule', this);
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`ConditionalFormatRule.${member}`, act);
  }

  copy(): GoogleRuleBuilder {
    return this.#other('copy', () => this.#copy(this.spec));
  }

  getBooleanCondition(): GoogleCondition | null {
    return this.#other('getBooleanCondition', () => conditionOf(this.#desk, this.spec));
  }

  /** The host has no gradients. */
  getGradientCondition(): null {
    return this.#other('getGradientCondition', () => null);
  }

  getRanges(): GoogleRange[] {
    return this.#other('getRanges', () => rangesOf(this.#desk, this.spec));
  }
}
