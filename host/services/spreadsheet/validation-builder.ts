/** The builder of data validations. */
import type { Rule } from '../../store/validations.ts';
import type { Desk } from './desk.ts';
import { DataValidationCriteria, enumName, enumValue } from './enums.ts';
import type { GoogleRange, GoogleValidation, GoogleValidationBuilder } from './google.ts';
import { DataValidation, ruleValues } from './validation.ts';
import { ValidationComparisons } from './validation-comparisons.ts';

type Members =
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireFormulaSatisfied'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria';

export class DataValidationBuilder
  extends ValidationComparisons
  implements Pick<GoogleValidationBuilder, Members>
{
  build(): GoogleValidation {
    return this.other('build', () => validationShell(this.desk, this.finished('build')));
  }

  copy(): GoogleValidationBuilder {
    return this.other('copy', () => new DataValidationBuilder(this.desk, this.finished('copy')).self);
  }

  getAllowInvalid(): boolean {
    return this.other('getAllowInvalid', () => this.draft.allowInvalid);
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return this.other('getCriteriaType', () =>
      enumValue(DataValidationCriteria, this.finished('getCriteriaType').criterion.type),
    );
  }

  getCriteriaValues(): unknown[] {
    return this.other('getCriteriaValues', () => ruleValues(this.desk, this.finished('getCriteriaValues')));
  }

  getHelpText(): string | null {
    return this.other('getHelpText', () => this.draft.helpText ?? null);
  }

  requireCheckbox(...values: unknown[]): GoogleValidationBuilder {
    return this.require('requireCheckbox', 'CHECKBOX', values);
  }

  requireDate(): GoogleValidationBuilder {
    return this.require('requireDate', 'DATE_IS_VALID_DATE', []);
  }

  requireFormulaSatisfied(formula: string): GoogleValidationBuilder {
    return this.require('requireFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }

  requireTextIsEmail(): GoogleValidationBuilder {
    return this.require('requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): GoogleValidationBuilder {
    return this.require('requireTextIsUrl', 'TEXT_IS_VALID_URL', []);
  }

  requireValueInList(values: string[], showDropdown = true): GoogleValidationBuilder {
    return this.require('requireValueInList', 'VALUE_IN_LIST', [values], showDropdown);
  }

  requireValueInRange(range: GoogleRange, showDropdown = true): GoogleValidationBuilder {
    return this.require('requireValueInRange', 'VALUE_IN_RANGE', [range], showDropdown);
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleValidationBuilder {
    return this.other('setAllowInvalid', () => {
      this.draft.allowInvalid = allowInvalidData;
      return this.self;
    });
  }

  setHelpText(helpText: string): GoogleValidationBuilder {
    return this.other('setHelpText', () => {
      this.draft.helpText = helpText;
      return this.self;
    });
  }

  withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    args: unknown[],
  ): GoogleValidationBuilder {
    const type =
      enumName(criteria) ?? this.desk.mismatch([criteria, args], 'DataValidationBuilder.withCriteria');
    const isList = type === 'VALUE_IN_LIST' || type === 'VALUE_IN_RANGE';
    return this.require('withCriteria', type, isList ? args.slice(0, 1) : args, !isList || args[1] !== false);
  }
}

/** A finished rule for the bundle. */
export function validationShell(desk: Desk, rule: Rule): GoogleValidation {
  return new DataValidation(desk, rule, (start) => new DataValidationBuilder(desk, start).self).self;
}
