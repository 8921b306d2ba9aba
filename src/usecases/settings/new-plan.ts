/** What a workbook still holds of another plan once a new one is saved: it follows the new plan, or is left blank; never stays. */
import { type Day, formatDay, partsOf } from '../../domain/day.ts';
import { findDays, readDay } from '../../domain/day-text.ts';
import type { SettingId, Settings } from '../../domain/settings.ts';
import { shadowOf } from '../../domain/shadow.ts';
import { foldCase } from '../../domain/text.ts';
import { DUTY_STATES } from '../../domain/vocabulary.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { RowOf } from '../../workbook/table.ts';
import { duties } from '../../workbook/tables/catalogues.ts';
import type { CellEdit } from '../assignment/edit-cells.ts';
import { readDue } from '../set-up/seeds.ts';
import { PLAN_DUES } from './plan-fields.ts';

/** Settings that bear the ward's name. */
const NAMES = ['roundName', 'partyCommitteeName', 'frontName', 'officeName'] as const;

/** Whether the plan is another than the workbook's: another ward's, or issued after the conference was held. */
export function isNewPlan(before: Settings, after: Settings): boolean {
  const [old, now] = [dayOf(before.planDate), dayOf(after.planDate)];
  if (old === '' || now === '' || old === now) return false;
  const held = dayOf(before.conferenceDate);
  return hasMoved(before, after) || (held !== '' && held < now);
}

/** New values of the settings that nobody gave and that hold something of the plan before. */
export function carriedSettings(
  before: Settings,
  after: Settings,
  given: ReadonlySet<string>,
): ReadonlyMap<SettingId, string> {
  const renew = renewer(before, after, given);
  const year = dayOf(after.planDate).slice(0, 4);
  const { ward = '' } = before;
  const named = (text: string): string => {
    const moved = ward === '' ? text : text.split(ward).join(after.ward ?? '');
    return moved.replace(/năm 20\d\d/, `năm ${year}`);
  };
  const all: readonly (readonly [SettingId, string])[] = [
    ...PLAN_DUES.map((id) => [id, renew(before[id] ?? '', id)] as const),
    ...NAMES.map((id) => [id, named(before[id] ?? '')] as const),
    ['superiorCity', hasMoved(before, after) ? '' : (before.superiorCity ?? '')],
  ];
  return new Map(all.filter(([id, value]) => !given.has(id) && value !== (before[id] ?? '')));
}

/** What the duties of the plan are to hold; those that are done stay as they are. */
export function carriedDuties(
  rows: readonly RowOf<typeof duties>[],
  before: Settings,
  after: Settings,
  given: ReadonlySet<string>,
  calendar: WorkCalendar,
): readonly CellEdit<typeof duties.columns>[] {
  const renew = renewer(before, after, given);
  return rows.flatMap(({ $row: row, wording, state, doneDay }) => {
    const words = renew(wording);
    if (words === wording || state === DONE || doneDay !== '') return [];
    const due = readDue(words, after, calendar)?.due ?? '';
    return [
      { row, key: 'due' as const, value: duties.columns.due.encode(due) },
      { row, key: 'wording' as const, value: words },
    ];
  });
}

const DONE = DUTY_STATES[2];

/**
 * How a deadline's words read under the new plan: as the plan words the same deadline, or with its conference's day in the
 * place of the old one's; blank where neither is known. Words without a day, and words of the new plan, stay.
 */
function renewer(
  before: Settings,
  after: Settings,
  given: ReadonlySet<string>,
): (words: string, own?: SettingId) => string {
  const [held, next] = [dayOf(before.conferenceDate), dayOf(after.conferenceDate)];
  const isNew = (words: string): boolean => PLAN_DUES.some((id) => given.has(id) && after[id] === words);
  return (words, own) => {
    const days = daysIn(words, held || next);
    if (days.length === 0 || isNew(words) || days.some(({ day }) => day === next)) return words;
    const twin = PLAN_DUES.find(
      (id) => id !== own && given.has(id) && foldCase(before[id] ?? '') === foldCase(words),
    );
    if (twin !== undefined) return after[twin] ?? '';
    const [only, ...others] = days;
    if (only?.day !== held || others.length > 0 || next === '') return '';
    return `${words.slice(0, only.start)}ngày ${formatDay(next)}${words.slice(only.end)}`;
  };
}

interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

function daysIn(words: string, near: Day | ''): readonly WrittenDay[] {
  const year = near === '' ? 0 : partsOf(near).year;
  return findDays(shadowOf(words), year).flatMap(({ reading, start, end }) =>
    'day' in reading ? [{ day: reading.day, start, end }] : [],
  );
}

function hasMoved(before: Settings, after: Settings): boolean {
  return foldCase(before.ward ?? '') !== foldCase(after.ward ?? '');
}

function dayOf(text = ''): Day | '' {
  const read = readDay(text, 0);
  return 'day' in read ? read.day : '';
}
