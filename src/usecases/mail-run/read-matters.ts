/** Everything that mails are made from, read once: one read for each sheet, whatever stands on it. */
import { isValidOn } from '../../domain/assignment/catalogue.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { RowOf } from '../../workbook/table.ts';
import { duties, sources, units } from '../../workbook/tables/catalogues.ts';
import { ledger, log } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { readTab, type SourceTab } from '../consolidate/snapshot.ts';
import { type DaysOff, type Round, readDaysOff, readNeeded } from '../read-round.ts';
import { actualSheetName, type ReadTable, readTable, wasRead } from '../read-table.ts';
import type { LedgerTable } from './ledger-pen.ts';
import type { MailMode } from './ledger-row.ts';

export type RegisterRow = RowOf<typeof register>;
export type UnitRow = RowOf<typeof units>;
export type DutyRow = RowOf<typeof duties>;

/** What any mail is made from. */
export interface Matters extends Round {
  /** Whose mails go out. */
  readonly mode: MailMode;
  readonly daysOff: DaysOff;
  readonly register: ReadTable<typeof register.columns>;
  /** Units that exist today. */
  readonly units: readonly UnitRow[];
  readonly ledger: LedgerTable;
}

/** What the plan of a day is made from. */
export interface DayMatters extends Matters {
  readonly sources: ReadTable<typeof sources.columns>;
  readonly tabs: readonly SourceTab[];
  readonly duties: readonly DutyRow[];
  /** Undefined when somebody deleted the log; nothing waits for it. */
  readonly logSheet: string | undefined;
  /** What could not be read and can be done without, a sentence each. */
  readonly unread: readonly string[];
}

/**
 * The days off: 1 read.
 * @throws UserError when their sheet cannot be used: nobody is to be reminded on a holiday
 */
export function needDaysOff(workbook: Workbook, round: Round): DaysOff {
  const read = readDaysOff(workbook, round);
  const unread = read.problems.find(({ cell }) => cell === '');
  if (unread !== undefined) throw new UserError(vi.cannotUse(unread.sheet, unread.reason));
  return read;
}

/** Register, units and ledger: 3 reads. */
export function readMatters(workbook: Workbook, round: Round, off: DaysOff, mode: MailMode): Matters {
  return {
    ...round,
    mode,
    daysOff: off,
    register: readNeeded(workbook, round, register),
    units: readNeeded(workbook, round, units).rows.filter(
      (unit) => unit.name !== '' && isValidOn(unit, round.today),
    ),
    ledger: readNeeded(workbook, round, ledger),
  };
}

/** The same with the sources, their tabs and the plan's duties: a read for each source and 2 more. */
export function readDayMatters(workbook: Workbook, round: Round, off: DaysOff, mode: MailMode): DayMatters {
  const matters = readMatters(workbook, round, off, mode);
  const { names, context } = round;
  const listed = readNeeded(workbook, round, sources);
  const tabs = listed.rows
    .filter(({ code, sheet }) => code !== '' && sheet !== '')
    .map((source) => readTab(workbook, names, source, context));
  const planned = readTable(workbook, names, duties, context);
  const unread = [
    ...(wasRead(planned) ? [] : [planned.problem]),
    ...tabs.flatMap(({ table, problems }) => (table === undefined ? problems : [])),
  ];
  return {
    ...matters,
    sources: listed,
    tabs,
    duties: wasRead(planned) ? planned.rows : [],
    logSheet: actualSheetName(log.sheet, names),
    unread: unread.map(({ sheet, reason }) => viMailRun.notices.unread(sheet, reason)),
  };
}
