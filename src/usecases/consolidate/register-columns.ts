/** Which columns of the register consolidation writes: its own in every row, and those a new row begins with. */
import type { KeyOf } from '../../workbook/table.ts';
import { entries } from '../../workbook/table.ts';
import { register } from '../../workbook/tables/register.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';

export type RegisterTable = Snapshot['register'];
export type RegisterColumn = KeyOf<typeof register>;

/** The columns that the program keeps right in rows that exist. */
export const KEPT_COLUMNS = [
  'content',
  'raisedAt',
  'place',
  'day',
  'phase',
  'standing',
  'suggestion',
] as const;
export type KeptColumn = (typeof KEPT_COLUMNS)[number];
export type KeptValues = Pick<RegisterRow, KeptColumn>;

/** People's columns that a new row begins with: the field its group chose, the unit that answers for it by default. */
const BEGUN: readonly RegisterColumn[] = ['reviewed', 'field', 'competence', 'unit'];

/** All that a new row is given, formulas apart. */
export const WRITTEN_COLUMNS: readonly RegisterColumn[] = ['code', ...KEPT_COLUMNS, ...BEGUN];

/** What only people write: by these a row is known again whose other cells were written over. */
export const WORK_COLUMNS: readonly RegisterColumn[] = entries(register).flatMap(([key, { owner }]) =>
  owner === 'person' && !BEGUN.includes(key) ? [key] : [],
);
