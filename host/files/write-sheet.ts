/** One sheet of the workbook into the file. */
import type {
  CellErrorValue,
  CellFormulaValue,
  CellValue,
  Style,
  Workbook,
  Worksheet,
} from '@cj-tech-master/excelts';
import { toXlsx } from '../formulas/references.ts';
import type { Calculator } from '../run/context.ts';
import type { Cell, CellStyle, Computed, Criterion, SheetData } from '../store/model.ts';
import { displayText } from '../store/number-format.ts';
import { formatAt } from '../store/styles.ts';
import { areasText, areaText, bounded } from './areas.ts';
import { fileColor, fileStyle } from './cell-styles.ts';
import { fileFormat, firstCell } from './conditional-formats.ts';
import { neededHeight } from './row-heights.ts';
import {
  clippedText,
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  heightInPoints,
  storedText,
  widthInCharacters,
} from './units.ts';
import { fileValidation, type RuleContext } from './validations.ts';

/** What one sheet's writer needs to know of the whole workbook. */
export interface FileContext extends Pick<RuleContext, 'lists' | 'fileSheet'> {
  readonly locale: string;
  readonly calculator: Calculator;
  /** A formula with sheets named as in the file. */
  fileFormula(formula: string): string;
  fileLink(link: string): string;
}

/** In points; Excel has no higher rows. A row without a height stays low in LibreOffice, so each is given one. */
const HIGHEST_ROW = 409.5;
const ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

function result(value: Computed): CellFormulaValue['result'] {
  if (value === null) return '';
  if (typeof value === 'string') return clippedText(value);
  if (typeof value !== 'object') return value;
  return { error: (ERRORS.includes(value.error) ? value.error : '#NAME?') as CellErrorValue['error'] };
}

function fileValue(cell: Cell, computed: Computed, context: FileContext): CellValue {
  if (cell.formula !== undefined) {
    // What is no formula to anyone would make Excel refuse the file.
    if (typeof computed === 'object' && computed?.error === '#ERROR!') return cell.formula;
    return { formula: toXlsx(context.fileFormula(cell.formula)), result: result(computed) ?? '' };
  }
  if (typeof cell.value !== 'string') return cell.value ?? null;
  const text = storedText(clippedText(cell.value));
  return cell.link === undefined ? text : { text, hyperlink: context.fileLink(cell.link) };
}

/** Styles already made: cells that look alike share one, which the library writes once. */
function styleMaker(): (column: CellStyle | undefined, own: CellStyle | undefined) => Partial<Style> | null {
  const made = new Map<string, Partial<Style>>();
  return (column, own) => {
    if (!column && !own) return null;
    const style = { ...column, ...own };
    const key = JSON.stringify(style);
    const known = made.get(key) ?? fileStyle(style);
    made.set(key, known);
    return known;
  };
}

function writeCells(sheet: SheetData, target: Worksheet, context: FileContext): void {
  const styleOf = styleMaker();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const written = target.getCell(row, column);
      const style = styleOf(sheet.columnStyles.get(column), cell.style);
      if (style) written.style = style;
      const computed = cell.formula === undefined ? null : context.calculator.value(sheet.name, row, column);
      const value = fileValue(cell, computed, context);
      if (value !== null) written.value = value;
      if (cell.note !== undefined) written.note = storedText(cell.note);
    }
  }
}

function writeColumns(sheet: SheetData, target: Worksheet): void {
  const columns = new Set([
    ...sheet.columnStyles.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
  ]);
  for (const number of [...columns].sort((one, other) => one - other)) {
    const column = target.getColumn(number);
    column.width = widthInCharacters(sheet.columnWidths.get(number) ?? DEFAULT_WIDTH);
    column.style = fileStyle(sheet.columnStyles.get(number) ?? {});
    column.hidden = sheet.hiddenColumns.has(number);
  }
}

function shownText(sheet: SheetData, row: number, column: number, context: FileContext): string {
  const cell = sheet.cells.get(row)?.get(column);
  const value =
    cell?.formula === undefined ? (cell?.value ?? null) : context.calculator.value(sheet.name, row, column);
  return displayText(value, formatAt(sheet, row, column), context.locale);
}

function writeRows(sheet: SheetData, target: Worksheet, context: FileContext): void {
  for (const number of new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows])) {
    const row = target.getRow(number);
    const own = sheet.rowHeights.get(number);
    const height = own ?? neededHeight(sheet, number, (column) => shownText(sheet, number, column, context));
    row.height = Math.min(HIGHEST_ROW, heightInPoints(height));
    row.customHeight = own !== undefined;
    row.hidden = sheet.hiddenRows.has(number);
  }
}

/** A rule whose formulas name sheets as the file does. */
function inFile<T extends { criterion: Criterion }>(rule: T, context: FileContext): T {
  const args = rule.criterion.args.map((argument) =>
    typeof argument === 'string' && argument.startsWith('=') ? context.fileFormula(argument) : argument,
  );
  return { ...rule, criterion: { ...rule.criterion, args } };
}

function writeRules(sheet: SheetData, target: Worksheet, context: FileContext): void {
  for (const rule of sheet.validations) {
    const cell = firstCell(rule.areas);
    const validation = fileValidation(inFile(rule, context), { ...context, sheet: sheet.name, cell });
    target.dataValidations.add(`range:${areasText(rule.areas, sheet)}`, validation);
  }
  sheet.conditionalFormats.forEach((format, index) => {
    target.addConditionalFormatting(fileFormat(inFile(format, context), index + 1, sheet));
  });
}

function addSheet(sheet: SheetData, name: string, workbook: Workbook): Worksheet {
  const { frozenRows, frozenColumns } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return workbook.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: heightInPoints(DEFAULT_HEIGHT),
      defaultColWidth: widthInCharacters(DEFAULT_WIDTH),
      ...(sheet.tabColor ? { tabColor: fileColor(sheet.tabColor) } : {}),
    },
    views: [
      {
        showGridLines: !sheet.hiddenGridlines,
        ...(isFrozen ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } : { state: 'normal' }),
      },
    ],
  });
}

/** As Sheets prints when asked for "fit to width": A4 lying, lines between the cells. */
const ONE_PAGE_WIDE = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  showGridLines: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
} as const;

/** Adds a sheet with all it holds to the file. */
export function writeSheet(sheet: SheetData, workbook: Workbook, context: FileContext): void {
  const target = addSheet(sheet, context.fileSheet(sheet.name).name, workbook);
  Object.assign(target.pageSetup, ONE_PAGE_WIDE);
  writeColumns(sheet, target);
  writeCells(sheet, target, context);
  writeRows(sheet, target, context);
  for (const merge of sheet.merges) target.mergeCellsWithoutStyle(areaText(bounded(merge, sheet)));
  writeRules(sheet, target, context);
  if (sheet.filter) target.autoFilter = areaText(bounded(sheet.filter.area, sheet));
}
