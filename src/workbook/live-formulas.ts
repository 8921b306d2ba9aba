/** The formulas that keep tabs and register speaking between two consolidations. */
import { type Day, partsOf } from '../domain/day.ts';
import { MERGED_INTO, STATES, stateFormula } from '../domain/state.ts';
import { APPROVED, PROMISING_OUTCOMES, REFERRED_OUTCOME, WITHDRAWN } from '../domain/vocabulary.ts';
import { vi } from '../text/vi.ts';
import { quoteSheet } from './cell.ts';
import type { TableRefs } from './refs.ts';
import type { KeyOf } from './table.ts';
import type { fields } from './tables/catalogues.ts';
import type { petitions } from './tables/petitions.ts';
import type { register } from './tables/register.ts';
import { REVIEW_DAY, settings } from './tables/settings.ts';

type PetitionKey = KeyOf<typeof petitions>;
type RegisterKey = KeyOf<typeof register>;

/** Where the tables that live formulas look into were found. */
export interface LiveRefs {
  readonly register: TableRefs<RegisterKey>;
  readonly fields: TableRefs<KeyOf<typeof fields>>;
  /** Days of petitions outside these are far from the round. */
  readonly from: Day;
  readonly to: Day;
}

const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;
const dateOf = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `DATE(${year};${month};${date})`;
};

const TODAY_CELL = `${quoteSheet(settings.sheet)}!$B$${REVIEW_DAY.row}`;
const TODAY = `IF(${TODAY_CELL}="";TODAY();${TODAY_CELL})`;

/** `Kiểm tra`: what is wrong in this row of a tab, in words; speaks while a head types. */
export function checkFormula(row: number, own: TableRefs<PetitionKey>, refs: LiveRefs): string {
  const cell = (key: PetitionKey): string => own.cell(key, row);
  const typed = (['place', 'raisedBy', 'day', 'composition', 'field', 'note'] as const)
    .map((key) => `${cell(key)}<>""`)
    .join(';');
  const day = cell('day');
  const unknownField = `AND(${cell('field')}<>"";COUNTIF(${refs.fields.whole('name')};${cell('field')})=0)`;
  const far = `AND(ISNUMBER(${day});OR(${day}<${dateOf(refs.from)};${day}>${dateOf(refs.to)}))`;
  return (
    `=IF(${cell('content')}="";IF(OR(${typed});${quoted(vi.check.noContent)};"");` +
    `IF(AND(${day}<>"";ISTEXT(${day}));${quoted(vi.check.textDay)};` +
    `IF(${far};${quoted(vi.check.farDay)};` +
    `IF(${unknownField};${quoted(vi.check.unknownField)};${quoted(vi.check.fine)}))))`
  );
}

/** `Tình trạng`: what the register tells the group about this row. */
export function statusFormula(row: number, own: TableRefs<PetitionKey>, refs: LiveRefs): string {
  const code = own.cell('code', row);
  const found = `INDEX(${refs.register.whole('told')};MATCH(${code};${refs.register.whole('code')};0))`;
  return `=IF(${code}="";"";IFERROR(${found};${quoted(vi.awaitingConsolidation)}))`;
}

/** `Nội dung trả lời`: the approved reply, through merges. */
export function replyFormula(row: number, own: TableRefs<PetitionKey>, refs: LiveRefs): string {
  const code = own.cell('code', row);
  const found = `INDEX(${refs.register.whole('toldReply')};MATCH(${code};${refs.register.whole('code')};0))`;
  return `=IF(${code}="";"";IFERROR(${found};""))`;
}

/** The formulas of a register row, by column; `own` are the register's references. */
export function registerFormulas(
  row: number,
  own: TableRefs<RegisterKey>,
): Readonly<Record<'state' | 'remaining' | 'mainRow' | 'told' | 'toldReply', string>> {
  const cell = (key: RegisterKey): string => own.cell(key, row);
  /** A cell of the main petition's row, which is this row unless it was merged. */
  const main = (key: RegisterKey): string =>
    `IF(${cell('mergedInto')}="";${cell(key)};INDEX(${own.whole(key)};${cell('mainRow')}))`;
  return {
    state: `=${stateFormula(cell)}`,
    remaining: remainingFormula(cell),
    mainRow: `=IF(${cell('mergedInto')}="";ROW();IFERROR(MATCH(${cell('mergedInto')};${own.whole('code')};0);ROW()))`,
    told: toldFormula(cell, main),
    toldReply: `=IF(LEFT(${main('decision')};${APPROVED.length})="${APPROVED}";${main('reply')}&"";"")`,
  };
}

function remainingFormula(cell: (key: RegisterKey) => string): string {
  const promised = PROMISING_OUTCOMES.map((outcome) => `${cell('outcome')}=${quoted(outcome)}`).join(';');
  const answered = `${cell('state')}=${quoted(STATES.answered)}`;
  const due = `IF(AND(${answered};OR(${promised}));${cell('completionDue')};${cell('due')})`;
  const left = `${due}-${TODAY}`;
  const inWords =
    `IF(${left}>0;${quoted(vi.daysLeft.before)}&(${left})&${quoted(vi.daysLeft.unit)};` +
    `IF(${left}=0;${quoted(vi.daysLeft.today)};${quoted(vi.daysLeft.over)}&(0-(${left}))&${quoted(vi.daysLeft.unit)}))`;
  const leader = `IF(${cell('state')}=${quoted(STATES.awaitingApproval)};${quoted(vi.daysLeft.leader)};"")`;
  const silent = [
    `${cell('mergedInto')}<>""`,
    `${due}=""`,
    `${cell('state')}=${quoted(STATES.closed)}`,
    `${cell('state')}=${quoted(WITHDRAWN)}`,
    `${cell('state')}=${quoted(STATES.unassigned)}`,
    `AND(${answered};NOT(OR(${promised})))`,
  ].join(';');
  const referred = `AND(${answered};${cell('outcome')}=${quoted(REFERRED_OUTCOME)})`;
  return `=IF(${referred};${quoted(vi.daysLeft.referred)};IF(OR(${silent});"";${leader}&${inWords}))`;
}

function toldFormula(cell: (key: RegisterKey) => string, main: (key: RegisterKey) => string): string {
  const merged = `IF(${cell('mergedInto')}="";"";${quoted(MERGED_INTO)}&${cell('mergedInto')}&". ")`;
  const asked = `IF(${main('question')}="";"";${quoted(vi.frontAsks)}&${main('question')}&". ")`;
  const assigned = `${main('unit')}&${quoted(vi.dueShort)}&TEXT(${main('due')};"dd/mm")`;
  const state = `IF(${main('state')}=${quoted(STATES.working)};${assigned};${main('state')})`;
  return `=${merged}&${asked}&${state}`;
}
