/** Which protections each sheet should have, worked out from its table and from who has which role (design §3.8). */
import { addressesOf, type Role, type RoleBook } from '../../domain/roles.ts';
import { viRoles } from '../../text/vi-roles.ts';
import type { WantedArea, WantedProtection } from '../../workbook/protection.ts';
import { GUIDE_SHEET } from '../../workbook/sheets.ts';
import {
  type Columns,
  entries,
  type Located,
  lastColumn,
  neighbours,
  type Table,
} from '../../workbook/table.ts';
import { duties, sources } from '../../workbook/tables/catalogues.ts';
import { log } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { view } from '../../workbook/tables/view.ts';

/** A sheet and where its table stands; the guide has none. */
export interface PlannedSheet {
  readonly sheet: string;
  // biome-ignore lint/suspicious/noExplicitAny: sheets hold tables of any columns.
  readonly table: Table<any> | undefined;
  readonly located: Located<Columns> | undefined;
  /** The e-mail cell of its row in `Nguồn ý kiến`, for a source tab. */
  readonly sourceEmail: string | undefined;
}

/** Who works in a sheet besides the office; a sheet without a line is the office's alone. */
const ALSO_EDITED_BY: Readonly<Record<string, readonly Role[]>> = {
  [GUIDE_SHEET]: ['front'],
  [register.sheet]: ['front', 'leader'],
  [view.sheet]: ['front'],
  [duties.sheet]: ['front'],
  [sources.sheet]: ['front'],
  // The Front may freeze the figures, and the time of that stands there.
  [settings.sheet]: ['front'],
  // Every command leaves its trail here, whoever gives it.
  [log.sheet]: ['front', 'leader', 'unit'],
};

/** Columns of the register that are for some roles only; those opened are for people who may edit nothing else there. */
const REGISTER_PARTS: readonly {
  readonly description: string;
  readonly keys: readonly (keyof typeof register.columns)[];
  readonly roles: readonly Role[];
  readonly opened: boolean;
  /**
   * Rows cannot be added through a protection by someone it keeps out. The Front, which consolidates, is kept out of
   * the decision, so that part ends with the rows that are there; the next run takes in the rest.
   */
  readonly lastRow: 'grows' | 'as it is';
}[] = [
  {
    description: viRoles.protections.reply,
    keys: [
      'reply',
      'outcome',
      'completionDue',
      'referredTo',
      'referredDay',
      'superiorReplyDay',
      'replyDay',
      'returnedTo',
    ],
    roles: ['office', 'front', 'unit'],
    opened: true,
    lastRow: 'grows',
  },
  {
    description: viRoles.protections.decision,
    keys: ['decision'],
    roles: ['office', 'leader'],
    opened: false,
    lastRow: 'as it is',
  },
];

/** The protections of a sheet: who may edit it, what only warns, and the parts that are for some only. */
export function planSheet(planned: PlannedSheet, book: RoleBook): readonly WantedProtection[] {
  const { table, located } = planned;
  const parted = table === register ? located : undefined;
  const whole = {
    description: viRoles.protections.sheet,
    area: undefined,
    open: parted === undefined ? [] : openAreas(parted),
    editors: editorsOf(planned, book),
  };
  return [
    whole,
    ...(parted === undefined ? [] : registerParts(parted, book)),
    ...(table === undefined || located === undefined ? [] : warnings(table, located)),
  ];
}

function editorsOf({ table, sheet, sourceEmail }: PlannedSheet, book: RoleBook): readonly string[] {
  if (sourceEmail !== undefined) {
    return distinct([...peopleIn(book, ['office', 'front']), ...addressesOf([sourceEmail])]);
  }
  return peopleIn(book, ['office', ...(ALSO_EDITED_BY[table?.sheet ?? sheet] ?? [])]);
}

function peopleIn(book: RoleBook, roles: readonly Role[]): readonly string[] {
  return distinct(roles.flatMap((role) => book[role]));
}

function distinct(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)];
}

function registerParts(
  located: Located<typeof register.columns>,
  book: RoleBook,
): readonly WantedProtection[] {
  return REGISTER_PARTS.flatMap(({ description, keys, roles, lastRow }) =>
    columnAreas(located, keys, lastRow).map((area) => ({
      description,
      area,
      open: [],
      editors: peopleIn(book, roles),
    })),
  );
}

/** Below the header only: nobody but those who may edit the sheet renames a column. */
function openAreas(located: Located<typeof register.columns>): readonly WantedArea[] {
  const keys = REGISTER_PARTS.flatMap((part) => (part.opened ? part.keys : []));
  return columnAreas(located, keys, 'grows').map((area) => ({ ...area, row: located.headerRow + 1 }));
}

/** The header, and every column that the program or a formula writes: editing them warns, and set-up mends them. */
function warnings<C extends Columns>(table: Table<C>, located: Located<C>): readonly WantedProtection[] {
  const { header, program } = viRoles.protections;
  const { headerRow } = located;
  const headers = { row: headerRow, lastRow: headerRow, column: 1, lastColumn: lastColumn(located) };
  const keys = entries(table).flatMap(([key, column]) => (column.owner === 'person' ? [] : [key]));
  return [
    warning(header, headers),
    ...columnAreas(located, keys, 'grows').map((area) => warning(program, area)),
  ];
}

function warning(description: string, area: WantedArea): WantedProtection {
  return { description, area, open: [], editors: undefined };
}

/** Some columns from the header down, so that a row put in right below it is covered: an area for each run of neighbours. */
function columnAreas<C extends Columns>(
  located: Located<C>,
  keys: readonly (keyof C & string)[],
  lastRow: WantedArea['lastRow'],
): readonly WantedArea[] {
  return neighbours(located, keys).map((run) => ({
    row: located.headerRow,
    column: run.column,
    lastColumn: run.column + run.keys.length - 1,
    lastRow,
  }));
}
