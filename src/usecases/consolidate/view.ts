/** The view `Tổng hợp` as it shall stand: petitions grouped by field, with the line that reconciles the figures. */
import { clockOf } from '../../domain/assignment/clock.ts';
import { isWithdrawn } from '../../domain/assignment/standing.ts';
import { type Day, formatDay } from '../../domain/day.ts';
import {
  type BrokenPointer,
  type Group,
  groupPetitions,
  resolveMains,
  type Section,
  sectionsByField,
} from '../../domain/grouping.ts';
import { parseCode, tidyCode, typedCode } from '../../domain/petition-code.ts';
import { roman } from '../../domain/roman.ts';
import { STATES, stateOf } from '../../domain/state.ts';
import { GROUP_KIND } from '../../domain/vocabulary.ts';
import { vi } from '../../text/vi.ts';
import { pausedWords } from '../../workbook/remaining.ts';
import { blankRow, type RowOf } from '../../workbook/table.ts';
import { view } from '../../workbook/tables/view.ts';
import { namesOf, type RegisterRow, type Snapshot, type SourceRow } from './snapshot.ts';

export type ViewRow = RowOf<typeof view>;

/** A petition of the register as the view sees it. */
interface Viewed {
  readonly code: string;
  readonly field: string;
  readonly mergedInto: string;
  readonly row: RegisterRow;
  readonly withdrawn: boolean;
}

export interface FieldCount {
  readonly field: string;
  /** Rows of the view: petitions after merging. */
  readonly contents: number;
  /** Petitions as typed, merged ones included. */
  readonly times: number;
}

interface SectionCount extends FieldCount {
  /** Rows that their groups withdrew and on which there is work: shown, marked, and counted apart. */
  readonly withdrawn: number;
}

export interface BuiltView {
  readonly rows: readonly ViewRow[];
  readonly fields: readonly FieldCount[];
  /** Every code that stands in the view, merged ones included. */
  readonly placed: ReadonlySet<string>;
  readonly brokenPointers: readonly BrokenPointer[];
  /** Petitions as typed that still stand in their tab. */
  readonly times: number;
  /** Petitions after merging. */
  readonly groups: number;
  readonly line: string;
}

/**
 * Builds the view from the register as it stands after consolidation.
 * @param expected codes of all petitions that the tabs hold: the line says how many of them are not in the view
 */
export function buildView(
  snapshot: Snapshot,
  registered: readonly RegisterRow[],
  expected: ReadonlySet<string>,
): BuiltView {
  const viewed = inSourceOrder(registered, snapshot.sources.rows).map((row) => toViewed(row, snapshot));
  const { mainOf, broken } = resolveMains(viewed);
  const groups = groupPetitions(viewed, mainOf).filter(isShown);
  const sections = sectionsByField(groups, namesOf(snapshot.catalogues.fields.rows));
  const counts = sections.map(countSection);
  const fields = counts.map(({ field, contents, times }): FieldCount => ({ field, contents, times }));
  const placed = new Set(groups.flatMap((group) => [group.main, ...group.members].map(({ code }) => code)));
  const times = new Set(groups.flatMap(typedIn)).size;
  const merged = sum(fields.map((field) => field.contents));
  const contents = sum(groups.map(contentsIn));
  const missing = [...expected].filter((code) => !placed.has(code)).length;
  const unread =
    snapshot.sources.rows.length - snapshot.tabs.filter(({ table }) => table !== undefined).length;
  const withdrawn = sum(counts.map((count) => count.withdrawn));
  const figures = { times, contents, groups: merged, missing, unread, withdrawn };
  const line = reconciliation(snapshot.sources.rows, figures);
  return {
    rows: [...sectionRows(sections, counts, snapshot.daysOff.listed), { ...blankRow(view), content: line }],
    fields,
    placed,
    brokenPointers: broken,
    times,
    groups: merged,
    line,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** By source in the order of `Nguồn ý kiến`, then by number: the order stays whatever people sort. */
function inSourceOrder(rows: readonly RegisterRow[], sources: readonly SourceRow[]): readonly RegisterRow[] {
  const place = new Map(sources.map((source, index) => [source.code, index]));
  const keyed = rows.map((row) => {
    const code = parseCode(row.code);
    return { row, source: place.get(code?.source ?? '') ?? sources.length, number: code?.number ?? 0 };
  });
  const ordered = keyed.sort(
    (a, b) => a.source - b.source || a.number - b.number || (a.row.code < b.row.code ? -1 : 1),
  );
  return ordered.map(({ row }) => row);
}

function toViewed(row: RegisterRow, snapshot: Snapshot): Viewed {
  return {
    code: row.code,
    field: snapshot.matchField(row.field) ?? '',
    mergedInto: tidyCode(row.mergedInto),
    row,
    withdrawn: isWithdrawn(row.standing),
  };
}

/** What its group withdrew leaves the view, unless work has been done on it (design §3.1.4). */
function isShown(group: Group<Viewed>): boolean {
  return [group.main, ...group.members].some(({ withdrawn, row }) => !withdrawn || isWorkedOn(row));
}

/** Cells by which a petition is somebody's work; a unit alone is only a proposal. */
const WORK = [
  'due',
  'reply',
  'outcome',
  'completionDue',
  'referredTo',
  'referredDay',
  'superiorReplyDay',
  'replyDay',
  'decision',
  'returnedTo',
] as const;

const isWorkedOn = (row: RegisterRow): boolean => WORK.some((key) => row[key] !== '');

function factsOf(row: RegisterRow) {
  return { ...row, mergedInto: '' };
}

/** Petitions as typed that a group stands for: the contents of one speech are one. */
function typedIn(group: Group<Viewed>): readonly string[] {
  const present = [group.main, ...group.members].filter(({ withdrawn }) => !withdrawn);
  return [...new Set(present.map(({ code }) => typedCode(code)))];
}

const timesOf = (group: Group<Viewed>): number => typedIn(group).length;

/** What a group holds after speeches were split and before petitions were merged; a split speech is none itself. */
function contentsIn(group: Group<Viewed>): number {
  const present = [group.main, ...group.members].filter(({ withdrawn }) => !withdrawn);
  return present.filter(({ code }) => !isSpeechOf(group, code)).length;
}

/** Whether the code is of the speech that the group's main petition is a content of. */
const isSpeechOf = (group: Group<Viewed>, code: string): boolean =>
  code !== group.main.code && code === typedCode(group.main.code);

function countSection(section: Section<Viewed>): SectionCount {
  const typed = section.groups.map(typedIn);
  return {
    field: section.field,
    contents: typed.filter((codes) => codes.length > 0).length,
    times: new Set(typed.flat()).size,
    withdrawn: typed.filter((codes) => codes.length === 0).length,
  };
}

function sectionRows(
  sections: readonly Section<Viewed>[],
  counts: readonly SectionCount[],
  daysOff: ReadonlySet<Day>,
): readonly ViewRow[] {
  let number = 0;
  return sections.flatMap((section, index) => {
    const heading = `${roman(index + 1)}. ${vi.fieldHeading(counts[index] ?? countSection(section))}`;
    const rows = section.groups.map((group) => {
      if (timesOf(group) > 0) number += 1;
      return groupRow(group, timesOf(group) > 0 ? String(number) : '', daysOff);
    });
    return [{ ...blankRow(view), content: heading }, ...rows];
  });
}

function groupRow(group: Group<Viewed>, number: string, daysOff: ReadonlySet<Day>): ViewRow {
  const { row } = group.main;
  return {
    ...blankRow(view),
    number,
    code: row.code,
    content: row.content,
    raisedAt: raisedAtOf(group),
    times: timesOf(group),
    competence: row.competence,
    unit: [row.unit, row.helpers].filter((name) => name !== '').join('; '),
    due: dueOf(row, daysOff),
    state: stateIn(group),
    result: clip([row.outcome, row.reply].filter((text) => text !== '').join(': ')),
  };
}

/** The state, with a mark on what no group raises any more. */
function stateIn(group: Group<Viewed>): string {
  const state = stateOf(factsOf(group.main.row));
  return timesOf(group) > 0 || state === STATES.withdrawn ? state : `${state} (${STATES.withdrawn})`;
}

/** The deadline that runs or ran; whom it waits for while a higher level decides. */
function dueOf(row: RegisterRow, daysOff: ReadonlySet<Day>): string {
  const clock = clockOf(factsOf(row), daysOff);
  if (clock.kind === 'paused') return pausedWords(clock);
  const due = clock.kind === 'still' ? row.due : clock.due;
  return due === '' ? '' : formatDay(due);
}

/** A cell takes 50,000 letters; what is put together for the view may be longer. */
const LONGEST = 45_000;
const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Every place that raised it; those merged in with their codes. */
function raisedAtOf(group: Group<Viewed>): string {
  const own = [group.main.row.raisedAt];
  const others = group.members.filter(({ code }) => !isSpeechOf(group, code));
  return clip([...own, ...others.map(({ code, row }) => `${row.raisedAt} (${code})`)].join('; '));
}

interface Figures {
  readonly times: number;
  readonly contents: number;
  readonly groups: number;
  readonly missing: number;
  readonly unread: number;
  readonly withdrawn: number;
}

function reconciliation(sources: readonly SourceRow[], figures: Figures): string {
  const neighbourhoods = sources.filter((source) => source.kind === GROUP_KIND).length;
  const others = sources.length - neighbourhoods;
  return vi.reconciliation({ neighbourhoods, others, ...figures });
}
