/** Google's own declarations under short names: every class here is held to them. */
/// <reference types="google-apps-script" />

export type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
export type GoogleFilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
export type GoogleFilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GoogleValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GoogleRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
export type GoogleRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
export type GoogleUser = GoogleAppsScript.Base.User;
export type GoogleUi = GoogleAppsScript.Base.Ui;
export type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
export type GoogleRgbColor = GoogleAppsScript.Base.RgbColor;
