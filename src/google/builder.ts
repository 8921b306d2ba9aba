/** Makes and mends sheets with Google's services, from layouts that are plain data. */
import type { Builder } from '../ports.ts';
import type { Criterion } from '../workbook/criterion.ts';
import { COLOURS, type ColumnLayout, type SheetLayout, type TextLook } from '../workbook/layout.ts';
import { replaceRules } from './colour-rules.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LOCALE = 'vi_VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** The builder over the active spreadsheet. */
export const builder: Builder = {
  localise: () => {
    const spreadsheet = SpreadsheetApp.getActive();
    if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
    if (spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
  },
  addSheet: (name, after) => {
    SpreadsheetApp.getActive().insertSheet(name, indexAfter(after));
  },
  copySheet: (from, name, after) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const copy = sheetNamed(from).copyTo(spreadsheet).setName(name);
    spreadsheet.setActiveSheet(copy);
    spreadsheet.moveActiveSheet(indexAfter(after) + 1);
  },
  layOut: (layout, fresh) => {
    const sheet = sheetNamed(layout.sheet);
    if (fresh) cutToSize(sheet, layout);
    styleBody(sheet, layout);
    for (const column of layout.columns) layOutColumn(sheet, layout, column);
    if (layout.headerRow > 0) styleHeader(sheet, layout);
    for (const look of layout.looks) dress(sheet, look);
    replaceRules(sheet, layout);
    sheet.setFrozenRows(layout.frozenRows);
    sheet.setFrozenColumns(layout.frozenColumns);
    sheet.setTabColor(layout.tabColour);
    if (fresh && layout.hidden) sheet.hideSheet();
  },
  ensureColumns: (name, columns) => {
    const sheet = sheetNamed(name);
    const have = sheet.getMaxColumns();
    if (have < columns) sheet.insertColumnsAfter(have, columns - have);
  },
  insertRows: (name, before, count) => {
    sheetNamed(name).insertRowsBefore(before, count);
  },
  breakMerges: (name) => {
    sheetNamed(name).getDataRange().breakApart();
  },
  link: (place, text, toSheet) => {
    const url = `#gid=${sheetNamed(toSheet).getSheetId()}`;
    const rich = SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    sheetNamed(place.sheet).getRange(place.row, place.column).setRichTextValue(rich);
  },
  removeIfBlank: (name) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null && sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  },
  show: (name) => {
    SpreadsheetApp.getActive().setActiveSheet(sheetNamed(name));
  },
};

function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet named ${name}`);
  return sheet;
}

/** Where a new sheet goes, counted from 0: behind a sheet, or first. */
function indexAfter(after: string | undefined): number {
  return after === undefined ? 0 : sheetNamed(after).getIndex();
}

/** A new sheet has 1000 rows and 26 columns; on a phone the blank ones are only in the way. */
function cutToSize(sheet: Sheet, layout: SheetLayout): void {
  const columns = Math.max(...layout.columns.map(({ column }) => column));
  const extraColumns = sheet.getMaxColumns() - columns;
  if (extraColumns > 0) sheet.deleteColumns(columns + 1, extraColumns);
  const rows = sheet.getMaxRows();
  if (rows > layout.rows) sheet.deleteRows(layout.rows + 1, rows - layout.rows);
  if (rows < layout.rows) sheet.insertRowsAfter(rows, layout.rows - rows);
}

/** The columns of the table over all rows; what stands above the header is dressed afterwards. */
function styleBody(sheet: Sheet, layout: SheetLayout): void {
  const columns = Math.max(...layout.columns.map(({ column }) => column));
  sheet
    .getRange(1, 1, sheet.getMaxRows(), columns)
    .setFontSize(layout.fontSize)
    .setVerticalAlignment('top')
    .setWrap(true);
}

function layOutColumn(sheet: Sheet, layout: SheetLayout, column: ColumnLayout): void {
  const all = sheet.getRange(1, column.column, sheet.getMaxRows(), 1);
  sheet.setColumnWidth(column.column, column.width);
  all.setNumberFormat(column.format ?? 'General').setHorizontalAlignment(column.align);
  if (column.hidden) sheet.hideColumns(column.column);
  if (column.criterion === undefined) return;
  const first = layout.headerRow + 1;
  const below = sheet.getRange(first, column.column, sheet.getMaxRows() - layout.headerRow, 1);
  below.setDataValidation(validation(column.criterion));
}

/** Every drop-down warns and none refuses: one that refuses makes a later write of the whole block throw. */
function validation(criterion: Criterion): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (criterion.kind === 'tick') return builder.requireCheckbox().build();
  if (criterion.kind === 'list') return builder.requireValueInList([...criterion.entries], true).build();
  const source = sheetNamed(criterion.sheet);
  const rows = source.getMaxRows() - criterion.fromRow + 1;
  const entries = source.getRange(criterion.fromRow, criterion.column, rows, 1);
  return builder.requireValueInRange(entries, true).build();
}

function styleHeader(sheet: Sheet, layout: SheetLayout): void {
  for (const { column, typed, headerNote } of layout.columns) {
    const cell = sheet.getRange(layout.headerRow, column);
    cell
      .setNumberFormat('@')
      .setBackground(typed ? COLOURS.headerTyped : COLOURS.headerProgram)
      .setFontWeight('bold')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setNote(headerNote ?? '');
  }
}

function dress(sheet: Sheet, look: TextLook): void {
  const range = sheet.getRange(look.row, look.column, look.rows, look.columns);
  const steps: readonly [unknown, (range: Range) => Range][] = [
    [look.size, (cells) => cells.setFontSize(look.size ?? 0)],
    [look.bold, (cells) => cells.setFontWeight('bold')],
    [look.italic, (cells) => cells.setFontStyle('italic')],
    [look.colour, (cells) => cells.setFontColor(look.colour ?? null)],
    [look.background, (cells) => cells.setBackground(look.background ?? null)],
    [look.wrap, (cells) => cells.setWrap(look.wrap ?? false)],
    [look.format, (cells) => cells.setNumberFormat(look.format ?? 'General')],
    [look.align, (cells) => cells.setHorizontalAlignment(look.align ?? 'left')],
    [
      look.criterion,
      (cells) => (look.criterion ? cells.setDataValidation(validation(look.criterion)) : cells),
    ],
  ];
  for (const [wanted, step] of steps) if (wanted !== undefined) step(range);
}
