/** The conditions of the builder of conditional formats. */
import { enumName } from './enums.ts';
import type { GoogleRuleBuilder } from './google.ts';
import { RuleDraft } from './rule-draft.ts';

type Members =
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberNotBetween'
  | 'whenNumberNotEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextEndsWith'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith'
  | 'whenDateAfter'
  | 'whenDateBefore'
  | 'whenDateEqualTo'
  | 'whenFormulaSatisfied';

type DateOrRelative = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

export class RuleConditions extends RuleDraft implements Pick<GoogleRuleBuilder, Members> {
  whenCellEmpty(): GoogleRuleBuilder {
    return this.when('whenCellEmpty', 'CELL_EMPTY', []);
  }

  whenCellNotEmpty(): GoogleRuleBuilder {
    return this.when('whenCellNotEmpty', 'CELL_NOT_EMPTY', []);
  }

  whenNumberBetween(start: number, end: number): GoogleRuleBuilder {
    return this.when('whenNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): GoogleRuleBuilder {
    return this.when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): GoogleRuleBuilder {
    return this.when('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleRuleBuilder {
    return this.when('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): GoogleRuleBuilder {
    return this.when('whenNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleRuleBuilder {
    return this.when('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): GoogleRuleBuilder {
    return this.when('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): GoogleRuleBuilder {
    return this.when('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): GoogleRuleBuilder {
    return this.when('whenTextContains', 'TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): GoogleRuleBuilder {
    return this.when('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): GoogleRuleBuilder {
    return this.when('whenTextEndsWith', 'TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): GoogleRuleBuilder {
    return this.when('whenTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): GoogleRuleBuilder {
    return this.when('whenTextStartsWith', 'TEXT_STARTS_WITH', [text]);
  }

  whenDateAfter(date: DateOrRelative): GoogleRuleBuilder {
    return this.when('whenDateAfter', relative(date) ? 'DATE_AFTER_RELATIVE' : 'DATE_AFTER', [date]);
  }

  whenDateBefore(date: DateOrRelative): GoogleRuleBuilder {
    return this.when('whenDateBefore', relative(date) ? 'DATE_BEFORE_RELATIVE' : 'DATE_BEFORE', [date]);
  }

  whenDateEqualTo(date: DateOrRelative): GoogleRuleBuilder {
    return this.when('whenDateEqualTo', relative(date) ? 'DATE_EQUAL_TO_RELATIVE' : 'DATE_EQUAL_TO', [date]);
  }

  whenFormulaSatisfied(formula: string): GoogleRuleBuilder {
    return this.when('whenFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }
}

/** `TODAY`, `PAST_WEEK` … rather than a date. */
function relative(date: DateOrRelative): boolean {
  return enumName(date) !== undefined;
}
