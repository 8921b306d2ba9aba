/** The comparing criteria of the builder of data validations: dates, numbers, texts. */
import type { GoogleValidationBuilder } from './google.ts';
import { ValidationDraft } from './validation-draft.ts';

type Members =
  | 'requireDateAfter'
  | 'requireDateBefore'
  | 'requireDateBetween'
  | 'requireDateEqualTo'
  | 'requireDateNotBetween'
  | 'requireDateOnOrAfter'
  | 'requireDateOnOrBefore'
  | 'requireNumberBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotBetween'
  | 'requireNumberNotEqualTo'
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo';

type GoogleDate = GoogleAppsScript.Base.Date;

export class ValidationComparisons extends ValidationDraft implements Pick<GoogleValidationBuilder, Members> {
  requireDateAfter(date: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateAfter', 'DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateBefore', 'DATE_BEFORE', [date]);
  }

  requireDateBetween(start: GoogleDate, end: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateBetween', 'DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateEqualTo', 'DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: GoogleDate, end: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateNotBetween', 'DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleDate): GoogleValidationBuilder {
    return this.require('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [date]);
  }

  requireNumberBetween(start: number, end: number): GoogleValidationBuilder {
    return this.require('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): GoogleValidationBuilder {
    return this.require('requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): GoogleValidationBuilder {
    return this.require('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleValidationBuilder {
    return this.require('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): GoogleValidationBuilder {
    return this.require('requireNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleValidationBuilder {
    return this.require('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): GoogleValidationBuilder {
    return this.require('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): GoogleValidationBuilder {
    return this.require('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): GoogleValidationBuilder {
    return this.require('requireTextContains', 'TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): GoogleValidationBuilder {
    return this.require('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): GoogleValidationBuilder {
    return this.require('requireTextEqualTo', 'TEXT_EQUAL_TO', [text]);
  }
}
