/** The workbook as plain data: what every part of the host reads and changes. Rows and columns count from 1. */

/** A constant in a cell. Dates are serial numbers (days since 1899-12-30) under a date format, as in Sheets. */
export type Scalar = string | number | boolean;

/** What a formula can come to: a constant, blank, or an error such as `#N/A`. */
export type Computed = Scalar | null | { readonly error: string };

export interface CellStyle {
  /** Number format: `@` text, `dd/mm/yyyy` …; absent = automatic. */
  format?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  /** Sheets' three ways; absent = overflow. */
  wrap?: 'overflow' | 'wrap' | 'clip';
  border?: BorderSet;
}

export interface BorderSet {
  top?: BorderLine;
  right?: BorderLine;
  bottom?: BorderLine;
  left?: BorderLine;
}
export interface BorderLine {
  color: string;
  style: 'solid' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
}

export interface Cell {
  /** A constant; absent when blank or when there is a formula. Never `''`. */
  value?: Scalar;
  /** As typed: begins with `=`, `;` between arguments, English function names. */
  formula?: string;
  /** Where a rich-text link leads. */
  link?: string;
  note?: string;
  /** Own style; it replaces, property by property, the style of the column. */
  style?: CellStyle;
}

/** A rectangle; both ends count. `bottom` may be `OPEN` for "to the last row", `right` for "to the last column". */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
export const OPEN = Number.MAX_SAFE_INTEGER;

/** A data validation or a conditional format's test: Google's criteria name and its arguments. */
export interface Criterion {
  /** Name of a `SpreadsheetApp.DataValidationCriteria` or `BooleanCriteria` value. */
  type: string;
  /** Strings, numbers, booleans; a range is `{ sheet, area }`; a date is `{ serial }`. */
  args: (Scalar | null | readonly string[] | { sheet: string; area: Area } | { serial: number })[];
}

export interface Validation {
  areas: Area[];
  criterion: Criterion;
  /** False: a forbidden value is refused. True: it is only marked. */
  allowInvalid: boolean;
  helpText?: string;
  /** False: the list is not offered as a drop-down. */
  showDropdown: boolean;
}

export interface ConditionalFormat {
  areas: Area[];
  criterion: Criterion;
  style: Pick<CellStyle, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface Protection {
  id: string;
  kind: 'sheet' | 'range';
  areas: Area[];
  /** Parts of a protected sheet that anyone may edit. */
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  /** E-mails, lower case; the owner of the workbook may always edit. */
  editors: string[];
  domainEdit: boolean;
}

export interface Filter {
  area: Area;
  /** Column (counted within the sheet) to the values that are hidden. */
  hidden: Record<number, string[]>;
}

export interface SheetData {
  id: number;
  name: string;
  /** Size of the grid, blank rows and columns included (a new sheet: 1000 × 26). */
  rowCount: number;
  columnCount: number;
  /** Row to column to cell; only cells that hold something of their own. */
  cells: Map<number, Map<number, Cell>>;
  /** Style given to a whole column at once; kept here, not in each cell. */
  columnStyles: Map<number, CellStyle>;
  /** Pixels; absent = default (100 wide, 21 high). */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  hiddenGridlines: boolean;
  merges: Area[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  filter?: Filter;
}

export interface BookData {
  /** The spreadsheet's id; a copy gets another. */
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** E-mail of the owner, who passes every protection. */
  owner: string;
  /** E-mails, lower case, of those whom the file is shared with for editing; absent = the owner alone. */
  editors?: string[];
  sheets: SheetData[];
  /** Counts every change of a cell or of the structure: whoever caches compares it. */
  version: number;
}
