/** Everything that issuing assignments looks at, read once, the register last; and the plan that comes of it. */
import { type Issued, type IssuePlan, planIssue } from '../../domain/assignment/issue-plan.ts';
import { type ReplyDue, replyDueOn } from '../../domain/assignment/reply-due.ts';
import { entryMatcher, foldCase } from '../../domain/text.ts';
import type { Workbook } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import type { Problem } from '../../workbook/problem.ts';
import { duties } from '../../workbook/tables/catalogues.ts';
import { ledger } from '../../workbook/tables/records.ts';
import { register } from '../../workbook/tables/register.ts';
import { settings } from '../../workbook/tables/settings.ts';
import { namesOf } from '../consolidate/snapshot.ts';
import { problemIn, unitFault, type WorkContext } from '../consolidate/work-problems.ts';
import type { Paper } from '../mail-run/item-words.ts';
import { hasState, isNotice, isReceipt, type LedgerRow } from '../mail-run/ledger-row.ts';
import type { OutgoingMail } from '../mail-run/queue.ts';
import { mailStanding } from '../mail-run/settings-rows.ts';
import { type DaysOff, type Round, readCatalogues, readDaysOff, readNeeded } from '../read-round.ts';
import { type ReadTable, readTable, wasRead } from '../read-table.ts';
import { type Register, type RegisterRow, rowsByCode, typedDue } from './find-rows.ts';
import { assignmentHistory } from './history.ts';
import { issueMails } from './issue-mails.ts';

/** The plan of an issue with what it is carried out on. */
export interface IssueDesk {
  readonly round: Round;
  readonly paper: Paper;
  readonly plan: IssuePlan;
  readonly mails: readonly OutgoingMail[];
  /** The e-mail cell of a unit; `''` for one that the catalogue does not know. */
  readonly emailOf: (unit: string) => string;
  /** Whether mails of an earlier issue, which was stopped, still wait to be sent. */
  readonly unsent: boolean;
  /** Where the deadline of what is assigned now comes from. */
  readonly due: ReplyDue;
  readonly register: Register;
  readonly rows: ReadonlyMap<string, RegisterRow>;
  /** Undefined when somebody deleted the plan's duties; the paper then stands in `Nhật ký` alone. */
  readonly duties: ReadTable<typeof duties.columns> | undefined;
  /** Rows that are held back, and settings that cannot be read. */
  readonly problems: readonly Problem[];
}

/** Reads everything but the settings, which are read already, and plans: 6 reads. */
export function openIssue(workbook: Workbook, round: Round, paper: Paper): IssueDesk {
  const catalogues = readCatalogues(workbook, round);
  const daysOff = readDaysOff(workbook, round);
  const sent = readNeeded(workbook, round, ledger);
  const dutyTable = readTable(workbook, round.names, duties, round.context);
  const table = readNeeded(workbook, round, register);
  const rows = rowsByCode(table);
  const due = dueOf(round, daysOff, paper);
  const history = assignmentHistory(sent.rows, mailStanding(workbook, round.settingsTable).mode);
  const catalogue = catalogues.on(round.today);
  const context = { catalogue, matchField: entryMatcher(namesOf(catalogues.fields.rows)) };
  const plan = planIssue([...rows.values()], {
    issuedTo: (code) => history.get(code),
    due: due.deadline.due,
    holdOf: (row) => holdOf(row, history.get(row.code), context) ?? unreadableDue(table, rows.get(row.code)),
  });
  const emailOf = (unit: string): string => catalogue.unit(unit)?.email ?? '';
  return {
    round,
    paper,
    plan,
    emailOf,
    unsent: sent.rows.some(isLeftOver),
    mails: issueMails(plan.moves, paper, emailOf),
    due,
    register: table,
    rows,
    duties: wasRead(dutyTable) ? dutyTable : undefined,
    problems: [
      ...dueProblems(due),
      ...plan.held.flatMap((held) => {
        const row = rows.get(held.code);
        return row === undefined ? [] : [problemIn(table, row, held)];
      }),
    ],
  };
}

/** A notice that was written down but not sent, or not seen to have been sent. */
function isLeftOver(row: LedgerRow): boolean {
  return isNotice(row) && !isReceipt(row) && (hasState(row, 'waiting') || hasState(row, 'sending'));
}

/** Assigned on the day of the paper, but never before whoever it is for can hear of it. */
function dueOf(
  { today, settings, context, conferenceDay }: Round,
  { calendar }: DaysOff,
  paper: Paper,
): ReplyDue {
  const assigned = paper.day > today ? paper.day : today;
  return replyDueOn(assigned, { settings, roundYear: context.roundYear, conferenceDay, calendar });
}

function holdOf(
  { unit, returnedTo, field, reply }: Pick<RegisterRow, 'unit' | 'returnedTo' | 'field' | 'reply'>,
  told: Issued | undefined,
  context: WorkContext,
): { readonly key: 'unit' | 'returnedTo'; readonly reason: string } | undefined {
  const key = returnedTo === '' ? 'unit' : 'returnedTo';
  // A unit that was not told yet, but stands in both cells, is a change of units that was stopped halfway.
  if (told !== undefined && isSame(unit, returnedTo) && isSame(unit, told.unit)) {
    return { key, reason: viAssignment.faults.sameUnit(unit) };
  }
  // With the old unit's reply in it the row would wait for a leader, and the new unit would never be told.
  if (returnedTo !== '' && reply !== '') return { key, reason: viAssignment.faults.replyOfOther };
  const reason = unitFault(returnedTo === '' ? unit : returnedTo, field, context);
  return reason === '' ? undefined : { key, reason };
}

/** A deadline that somebody typed and nobody can read is not written over. */
function unreadableDue(
  table: Register,
  row: RegisterRow | undefined,
): { readonly key: 'due'; readonly reason: string } | undefined {
  const typed = row === undefined || row.returnedTo !== '' ? '' : typedDue(table, row);
  return typed === '' ? undefined : { key: 'due', reason: vi.unreadableDay(typed) };
}

const isSame = (a: string, b: string): boolean => foldCase(a) === foldCase(b);

function dueProblems({ faults }: ReplyDue): readonly Problem[] {
  return faults.map((reason) => ({ sheet: settings.sheet, cell: '', header: '', reason }));
}
