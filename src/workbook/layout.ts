/** How a sheet is laid out, as plain data that the workbook's builder carries out. */
import type { Criterion } from './criterion.ts';

/** A colour that still tells apart when printed in grey. */
export const COLOURS = {
  headerTyped: '#D6E4F0',
  headerProgram: '#E4E4E4',
  title: '#1F4E79',
  quiet: '#595959',
  heading: '#EDF3E6',
  attention: '#FFF0CC',
  late: '#F8D7D3',
  done: '#E2F0D9',
  labelled: '#FFF9DB',
  tabGroup: '#2E75B6',
  tabOther: '#5B9BD5',
  tabWork: '#548235',
  tabAdmin: '#7F7F7F',
  tabGuide: '#C55A11',
} as const;

export interface ColumnLayout {
  /** From 1. */
  readonly column: number;
  readonly width: number;
  /** Number format of the cells below the header; undefined leaves it automatic. */
  readonly format: string | undefined;
  readonly align: 'left' | 'center';
  readonly hidden: boolean;
  /** Whether people type in it; its header is coloured so. */
  readonly typed: boolean;
  readonly headerNote: string | undefined;
  readonly criterion: Criterion | undefined;
}

/** Look of a block of cells outside the table: title, hint, labels. */
export interface TextLook {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly background?: string;
  readonly wrap?: boolean;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly criterion?: Criterion;
}

/** A colour that a formula switches on; it covers every column of the table, from the row below the header. */
export interface ColourRule {
  /** A formula for the first row below the header, `$` before the letters. */
  readonly formula: string;
  readonly background: string;
  readonly bold?: boolean;
}

export interface SheetLayout {
  readonly sheet: string;
  /** A sheet already laid out in the same way, to copy instead of building anew. */
  readonly copyOf?: string;
  readonly tabColour: string;
  readonly hidden: boolean;
  readonly headerRow: number;
  /** Rows kept in view; 0 where the header is not frozen. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows the grid has when it is made. */
  readonly rows: number;
  readonly fontSize: number;
  readonly columns: readonly ColumnLayout[];
  readonly looks: readonly TextLook[];
  readonly rules: readonly ColourRule[];
}
