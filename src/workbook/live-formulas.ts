/** The formulas that keep tabs and register speaking between two consolidations. */
import { MAY_BE_REFERRED, REPLY_RUNS } from '../domain/assignment/clock.ts';
import { type Day, partsOf } from '../domain/day.ts';
import { MERGED_INTO, STATES, stateFormula } from '../domain/state.ts';
import {
  APPROVED,
  COMPOSITIONS,
  PROMISING_OUTCOMES,
  REFERRED_OUTCOME,
  SEND_STATES,
  WITHDRAWN,
} from '../domain/vocabulary.ts';
import { vi } from '../text/vi.ts';
import { columnLetters, quoteSheet } from './cell.ts';
import type { TableRefs } from './refs.ts';
import type { KeyOf, Located } from './table.ts';
import { type daysOff as daysOffTable, fields, type sources } from './tables/catalogues.ts';
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

/** `Ngày xét` wherever its row stands; the real today while its cell is blank or holds no day. */
const SETTING = `${quoteSheet(settings.sheet)}!`;
const TODAY = `IFERROR(AVERAGEIF(${SETTING}$A:$A;${quoted(REVIEW_DAY.label)};${SETTING}$B:$B);TODAY())`;

const NO_BREAK_SPACE = '\u00a0';
/** A cell's text with the spaces that nobody sees taken off. */
const tidy = (reference: string): string => `TRIM(SUBSTITUTE(${reference};"${NO_BREAK_SPACE}";" "))`;

/**
 * `Kiểm tra`: what is wrong in this row of a tab, in words; speaks while a head types. It finds fault with what
 * consolidation finds fault with; a day in words is judged by what the register has made of it.
 * @param isCoded whether the row has its code, or is given it now; only then does it look into the register
 */
export function checkFormula(
  row: number,
  own: TableRefs<PetitionKey>,
  refs: LiveRefs,
  isCoded: boolean,
): string {
  const cell = (key: PetitionKey): string => own.cell(key, row);
  const typed = (['place', 'raisedBy', 'day', 'composition', 'field', 'note'] as const)
    .map((key) => `LEN(${tidy(cell(key))})>0`)
    .join(';');
  const day = cell('day');
  const far = `AND(ISNUMBER(${day});OR(${day}<${dateOf(refs.from)};${day}>${dateOf(refs.to)}))`;
  return (
    `=IF(LEN(${tidy(cell('content'))})=0;IF(OR(${typed});${quoted(vi.check.noContent)};"");` +
    `IF(${isUnreadDay(cell, refs, isCoded)};${quoted(isCoded ? vi.check.textDay : vi.check.wordsDay)};` +
    `IF(${far};${quoted(vi.check.farDay)};` +
    `IF(${isUnlisted(cell('field'), refs.fields.whole('name'), fields.columns.name.header)};${quoted(vi.check.unknownField)};` +
    `IF(${isNoneOf(cell('composition'), COMPOSITIONS)};${quoted(vi.check.unknownComposition)};` +
    `${quoted(vi.check.fine)})))))`
  );
}

/** Whether a day stands in words, and the register, once it knows the row, holds none for it. */
function isUnreadDay(cell: (key: PetitionKey) => string, { register }: LiveRefs, isCoded: boolean): string {
  const read = `INDEX(${register.whole('day')};MATCH(${cell('code')};${register.whole('code')};0))`;
  const words = `AND(ISTEXT(${cell('day')});LEN(${tidy(cell('day'))})>0)`;
  if (!isCoded) return words;
  return `IF(${words};NOT(ISNUMBER(IFERROR(${read};"")));FALSE)`;
}

/** Whether a text stands nowhere in a column below its header; compared by `=`, since look-ups take `*` and `?` for anything. */
function isUnlisted(reference: string, column: string, header: string): string {
  const text = tidy(reference);
  return `IF(LEN(${text})=0;FALSE;OR(${text}=${quoted(header)};SUMPRODUCT(--(${column}=${text}))=0))`;
}

const isNoneOf = (reference: string, entries: readonly string[]): string =>
  `AND(LEN(${tidy(reference)})>0;NOT(${isOneOf(tidy(reference), entries)}))`;

/** Whether the formula above finds a text in the list: whatever its case and spaces, but letter for letter. */
export function isFoundAsTyped(typed: string, entry: string): boolean {
  const tidied = typed.split(NO_BREAK_SPACE).join(' ').trim().replace(/ +/g, ' ');
  return tidied.toLowerCase() === entry.toLowerCase();
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

/**
 * The formulas of a row of `Nguồn ý kiến`: how many of its petitions stand in the register, and the light in words.
 * @param own references of `Nguồn ý kiến`
 */
export function sourceFormulas(
  row: number,
  own: TableRefs<KeyOf<typeof sources>>,
  ofRegister: TableRefs<RegisterKey>,
): Readonly<Record<'petitions' | 'light', string>> {
  const cell = (key: KeyOf<typeof sources>): string => own.cell(key, row);
  const standing = ofRegister.whole('standing');
  const counted = `COUNTIFS(${ofRegister.whole('code')};${cell('code')}&"-*";${standing};"<>${WITHDRAWN}";${standing};"<>*(${WITHDRAWN})")`;
  const { none, unsigned, signed } = vi.light;
  const said = isOneOf(cell('sendState'), SEND_STATES.slice(1));
  return {
    petitions: `=IF(${cell('code')}="";"";${counted})`,
    light: `=IF(${cell('code')}="";"";IF(${cell('paperDay')}<>"";"${signed}";IF(${said};"${unsigned}";"${none}")))`,
  };
}

/** The formulas of a register row, by column. */
export type RegisterFormulas = Readonly<
  Record<'state' | 'remaining' | 'runningDue' | 'mainRow' | 'told' | 'toldReply', string>
>;

/**
 * The formulas of a register row.
 * @param own the register's references
 * @param daysOff the cells of `Ngày nghỉ` that hold days, as `daysOffCells` names them
 */
export function registerFormulas(
  row: number,
  own: TableRefs<RegisterKey>,
  daysOff: string,
): RegisterFormulas {
  const cell = (key: RegisterKey): string => own.cell(key, row);
  /** A cell of the main petition's row, which is this row unless it was merged. */
  const main = (key: RegisterKey): string =>
    `IF(${cell('mergedInto')}="";${cell(key)};INDEX(${own.whole(key)};${cell('mainRow')}))`;
  return {
    state: `=${stateFormula(cell)}`,
    remaining: remainingFormula(cell),
    runningDue: runningDueFormula(cell, daysOff),
    mainRow: `=IF(${cell('mergedInto')}="";ROW();IFERROR(MATCH(${cell('mergedInto')};${own.whole('code')};0);ROW()))`,
    told: toldFormula(cell, main),
    toldReply: `=IF(LEFT(${main('decision')};${APPROVED.length})="${APPROVED}";${main('reply')}&"";"")`,
  };
}

/** Rows of `Ngày nghỉ` that formulas look at: as many as set-up makes. */
const LAST_DAY_OFF_ROW = 300;

/** The cells below the header that hold the days off: `WORKDAY` takes no text, so the header is left out. */
export function daysOffCells(sheet: string, located: Located<typeof daysOffTable.columns>): string {
  const column = columnLetters(located.columnOf.day ?? 1);
  return `${quoteSheet(sheet)}!$${column}$${located.headerRow + 1}:$${column}$${LAST_DAY_OFF_ROW}`;
}

type CellOf = (key: RegisterKey) => string;

const isOneOf = (reference: string, entries: readonly string[]): string =>
  `OR(${entries.map((entry) => `${reference}=${quoted(entry)}`).join(';')})`;

/** Whether the petition lies with a higher level, as `clockOf` tells it. */
function pausedCondition(cell: CellOf): string {
  const referred = `${cell('outcome')}=${quoted(REFERRED_OUTCOME)}`;
  return `AND(${referred};${cell('superiorReplyDay')}="";${isOneOf(cell('state'), MAY_BE_REFERRED)})`;
}

/** The deadline that runs, blank when none does: `clockOf` as a formula. */
function runningDueFormula(cell: CellOf, daysOff: string): string {
  const answered = `${cell('state')}=${quoted(STATES.answered)}`;
  const promised = `AND(${answered};${isOneOf(cell('outcome'), PROMISING_OUTCOMES)})`;
  const reply = `IF(${isOneOf(cell('state'), REPLY_RUNS)};${dayOrBlank(cell('due'), lengthened(cell, daysOff))};"")`;
  const either = `IF(${promised};${dayOrBlank(cell('completionDue'))};${reply})`;
  return `=IF(${pausedCondition(cell)};"";${either})`;
}

const dayOrBlank = (reference: string, then: string = reference): string =>
  `IF(ISNUMBER(${reference});${then};"")`;

function lengthened(cell: CellOf, daysOff: string): string {
  const [due, up, back] = [cell('due'), cell('referredDay'), cell('superiorReplyDay')];
  const moved = `${due}+${back}-${up}`;
  const worked = `IFERROR(WORKDAY(${moved}-1;1;${daysOff});${moved})`;
  return `IF(AND(ISNUMBER(${up});ISNUMBER(${back}));IF(AND(${up}<=${due};${back}>${up});${worked};${due});${due})`;
}

/** `Còn lại`: `remainingWords` as a formula. */
function remainingFormula(cell: CellOf): string {
  const words = vi.daysLeft;
  const left = `${cell('runningDue')}-${TODAY}`;
  const inWords =
    `IF(${left}>0;${quoted(words.before)}&(${left})&${quoted(words.unit)};` +
    `IF(${left}=0;${quoted(words.today)};${quoted(words.over)}&(0-(${left}))&${quoted(words.unit)}))`;
  const leader = `IF(${cell('state')}=${quoted(STATES.awaitingApproval)};${quoted(words.leader)};"")`;
  const body = `IF(${cell('referredTo')}="";${quoted(words.someSuperior)};${cell('referredTo')})`;
  const since = dayOrBlank(
    cell('referredDay'),
    `${quoted(words.since)}&TEXT(${cell('referredDay')};"dd/mm")`,
  );
  const awaited = `${quoted(words.awaiting)}&${body}&${since}`;
  return `=IF(${pausedCondition(cell)};${awaited};IF(${cell('runningDue')}="";"";${leader}&${inWords}))`;
}

/** What the group reads: first what the Front asks of it, then where its petition is. */
function toldFormula(cell: CellOf, main: CellOf): string {
  const asked = (reference: string): string =>
    `${quoted(vi.frontAsks)}&${reference}&IF(RIGHT(${reference};1)="?";" ";". ")`;
  const ownOrMain = `IF(${main('question')}="";"";${asked(main('question'))})`;
  const question = `IF(${cell('question')}<>"";${asked(cell('question'))};${ownOrMain})`;
  const merged = `IF(${cell('mergedInto')}="";"";${quoted(MERGED_INTO)}&${cell('mergedInto')}&". ")`;
  return `=${question}&${merged}&${progressFormula(main)}`;
}

function progressFormula(main: CellOf): string {
  const { awaiting } = vi.daysLeft;
  const due = `TEXT(${main('runningDue')};"dd/mm")`;
  const assigned = `${main('unit')}&${quoted(vi.dueShort)}&${due}`;
  const answered = `${main('state')}&IF(${main('runningDue')}="";"";${quoted(vi.promisedBy)}&${due})`;
  const sentUp = `LEFT(${main('remaining')};${awaiting.length})=${quoted(awaiting)}`;
  return (
    `IF(${sentUp};${quoted(vi.sentUp)}&${main('remaining')};` +
    `IF(${main('state')}=${quoted(STATES.working)};${assigned};` +
    `IF(${main('state')}=${quoted(STATES.answered)};${answered};${main('state')})))`
  );
}
