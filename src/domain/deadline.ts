/** Deadlines computed from a plan's own words, with every step said so that a clerk can check it by hand. */
import { type Clock, formatClock } from './clock-text.ts';
import { addDays, type Day, formatDayLong, formatDayShort, weekday } from './day.ts';
import { addUnits, lengthen, type Pause, type Stop, stopsOf } from './deadline-count.ts';
import {
  type CountUnit,
  isFault,
  readWording,
  type Wording,
  type WordingContext,
  type WordingFault,
} from './deadline-wording.ts';
import {
  daysOffAfter,
  nextWorkingDay,
  previousWorkingDay,
  type WorkCalendar,
  whyOff,
} from './working-days.ts';

export interface Deadline {
  /** The last day that is still in time. */
  readonly due: Day;
  /** The hour on that day, where the words name one: kept to be shown, never counted with. */
  readonly clock?: Clock;
  /** When it ends, for a sentence: "hết thứ Hai 18/7/2022", "trước 17 giờ thứ Năm 30/6/2022". */
  readonly limit: string;
  /** How the day was found, one Vietnamese sentence a step. */
  readonly steps: readonly string[];
  /** The same as one clause, to follow "vì". */
  readonly because: string;
  /** What a person should look at, in Vietnamese. */
  readonly warnings: readonly string[];
  /** Since when the deadline stands still, while it does. */
  readonly pausedSince?: Day;
}

/** A deadline under way: the day so far, and what has been said about it. */
interface Draft {
  readonly due: Day;
  readonly steps: readonly string[];
  readonly because: string;
  /** Whether a plan named the day itself; such a day does not move when it falls on a day off. */
  readonly named: boolean;
}

const CIVIL_CODE = 'Bộ luật Dân sự 2015, Điều 148';

/** The deadline that `words` set ("trước ngày 01/7 2022"), or the fault that keeps them from being read. */
export function readDeadline(
  words: string,
  context: WordingContext,
  calendar: WorkCalendar,
  pauses: readonly Pause[] = [],
): Deadline | WordingFault {
  const wording = readWording(words, context);
  return isFault(wording) ? wording : computeDeadline(wording, calendar, pauses);
}

/**
 * The deadline of a wording. A period ending on a day off moves to the next working day (BLDS 2015 Đ.148); a day that the
 * plan names stays and is warned about; pauses that have ended lengthen it by as many days as they lasted.
 */
export function computeDeadline(
  wording: Wording,
  calendar: WorkCalendar,
  pauses: readonly Pause[] = [],
): Deadline {
  const stated = stateRule(wording, calendar);
  const paused = addPauses(stated, wording, calendar, pauses);
  const settled = paused.named ? paused : moveOffDaysOff(paused, calendar);
  const open = pauses.find(({ from, to }) => to === undefined && from <= settled.due);
  const clock = midnightBefore(wording) ? undefined : wording.clock;
  const limit = limitOf(settled.due, wording, clock);
  return {
    due: settled.due,
    limit,
    steps: settled.steps,
    because: settled.because,
    warnings: [...wording.doubts, ...dayOffWarning(settled, calendar), ...pauseWarning(open)],
    ...(clock === undefined ? {} : { clock }),
    ...(open === undefined ? {} : { pausedSince: open.from }),
  };
}

/** One sentence for a mail: "Hạn: hết thứ Hai 18/7/2022, vì …". */
export function explainDeadline({ limit, because, pausedSince }: Deadline): string {
  const paused = pausedSince === undefined ? '' : `; đang tạm dừng từ ${formatDayLong(pausedSince)}`;
  return `Hạn: ${limit}, vì ${because}${paused}.`;
}

function stateRule(wording: Wording, calendar: WorkCalendar): Draft {
  const { rule, quote } = wording;
  const said = `Hạn ghi là “${quote}”`;
  if (!('count' in rule)) return (rule.kind === 'before' ? beforeDay : byDay)(wording, said);
  const counted = rule.kind === 'within' ? countForward : countBack;
  return counted(wording, rule.count, rule.unit, said, calendar);
}

function byDay({ anchor, clock, quote }: Wording, said: string): Draft {
  const day = formatDayLong(anchor.day);
  const step =
    clock === undefined ? 'Chính ngày ấy vẫn còn đúng hạn' : 'Đến giờ ấy của chính ngày đó vẫn còn đúng hạn';
  const whole = clock === undefined ? ', kể cả ngày ấy' : '';
  const because = `hạn ghi là “${quote}”${whole}`;
  return { due: anchor.day, steps: [`${said}, tức ${day}.`, `${step}: ${day}.`], because, named: true };
}

function beforeDay({ anchor, clock, quote }: Wording, said: string): Draft {
  const tells = `${said}, tức trước ${clock === undefined ? '' : `${formatClock(clock)} `}${formatDayLong(anchor.day)}.`;
  if (clock !== undefined && clock.hour > 0) {
    const step = `Trước giờ ấy của chính ngày đó vẫn còn đúng hạn: ${formatDayLong(anchor.day)}.`;
    return { due: anchor.day, steps: [tells, step], because: `hạn ghi là “${quote}”`, named: true };
  }
  const due = addDays(anchor.day, -1);
  const step = `“Trước ngày” không kể chính ngày đó, nên ngày cuối còn đúng hạn là ngày liền trước: ${formatDayLong(due)}.`;
  const because = `hạn ghi là “${quote}”, không kể ngày ${formatDayShort(anchor.day)}`;
  return { due, steps: [tells, step], because, named: true };
}

function countForward(
  { anchor }: Wording,
  count: number,
  unit: CountUnit,
  said: string,
  calendar: WorkCalendar,
): Draft {
  const due = addUnits(anchor.day, count, unit, calendar);
  const worked = unit === 'ngày làm việc';
  const first = worked ? nextWorkingDay(anchor.day, calendar) : addDays(anchor.day, 1);
  const steps = [
    `${said}, tức kể từ ${formatDayLong(anchor.day)}.`,
    `Ngày ấy không tính; ${formatDayLong(first)} là ngày thứ nhất.`,
    ...(worked ? skippedDays(anchor.day, due, calendar) : []),
    `Đếm đủ ${count} ${unit}: ${formatDayLong(due)}.`,
  ];
  const skipping = worked ? ', không tính ngày nghỉ,' : '';
  const because = `${count} ${unit} kể từ ${formatDayLong(anchor.day)}${skipping} hết vào ${formatDayLong(due)}`;
  return { due, steps, because, named: false };
}

function countBack(
  { anchor }: Wording,
  count: number,
  unit: CountUnit,
  said: string,
  calendar: WorkCalendar,
): Draft {
  const due = addUnits(anchor.day, -count, unit, calendar);
  const steps = [
    `${said}, tức trước ${formatDayLong(anchor.day)}.`,
    ...(unit === 'ngày làm việc' ? skippedDays(addDays(due, -1), anchor.day, calendar) : []),
    `Lùi lại ${count} ${unit}: ${formatDayLong(due)}.`,
  ];
  const because = `phải xong ${count} ${unit} trước ${formatDayLong(anchor.day)}`;
  return { due, steps, because, named: true };
}

/** Which days a count of working days left out, and which weekend days it took in. */
function skippedDays(from: Day, to: Day, calendar: WorkCalendar): readonly string[] {
  const off = daysOffAfter(from, to, calendar).map((day) => {
    const why = whyOff(day, calendar);
    return `${weekday(day)} ${formatDayShort(day)}${why === weekday(day) ? '' : ` (${why})`}`;
  });
  const madeUp = [...calendar.values()]
    .filter(({ day, kind }) => kind === 'làm bù' && day > from && day <= to)
    .map(({ day, name }) => `${weekday(day)} ${formatDayShort(day)} (${name})`);
  return [
    ...(off.length === 0 ? [] : [`Không tính ngày nghỉ: ${off.join(', ')}.`]),
    ...(madeUp.length === 0 ? [] : [`Có tính ngày làm bù: ${madeUp.join(', ')}.`]),
  ];
}

function addPauses(
  draft: Draft,
  { rule, anchor }: Wording,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): Draft {
  const unit = 'unit' in rule ? rule.unit : 'ngày';
  const start = rule.kind === 'within' ? anchor.day : null;
  const stops = stopsOf(draft.due, start, pauses, unit, calendar);
  if (stops.length === 0) return draft;
  const days = stops.reduce((sum, stop) => sum + stop.days, 0);
  const counted = unit === 'ngày làm việc' ? unit : 'ngày';
  const due = lengthen(draft.due, days, unit, calendar);
  const steps = [
    ...stops.map((stop) => stopStep(stop, counted)),
    `Cộng thêm ${days} ${counted}: ${formatDayLong(due)}.`,
  ];
  const because = `${draft.because}, cộng ${days} ${counted} tạm dừng chờ cấp trên là đến ${formatDayLong(due)}`;
  return { due, steps: [...draft.steps, ...steps], because, named: false };
}

function stopStep({ from, to, days }: Stop, counted: string): string {
  return `Tạm dừng chờ cấp trên từ ${formatDayLong(from)} đến ${formatDayLong(to)}: ${days} ${counted}.`;
}

function moveOffDaysOff(draft: Draft, calendar: WorkCalendar): Draft {
  const why = whyOff(draft.due, calendar);
  if (why === null) return draft;
  const due = nextWorkingDay(draft.due, calendar);
  const off = dayOffClause(draft.due, why);
  const step = `${capital(formatDayLong(draft.due))} ${off}, nên hạn chuyển sang ngày làm việc tiếp theo: ${formatDayLong(due)} (${CIVIL_CODE}).`;
  const because = `${draft.because}, ${off}, nên chuyển sang ngày làm việc tiếp theo`;
  return { ...draft, due, steps: [...draft.steps, step], because };
}

function dayOffWarning(draft: Draft, calendar: WorkCalendar): readonly string[] {
  const why = draft.named ? whyOff(draft.due, calendar) : null;
  if (why === null) return [];
  const safe = previousWorkingDay(draft.due, calendar);
  const off = `${capital(formatDayLong(draft.due))} ${dayOffClause(draft.due, why)}`;
  return [`${off}; ngày đã định thì không tự lùi, nên xong từ ${formatDayLong(safe)}.`];
}

function pauseWarning(open: Pause | undefined): readonly string[] {
  if (open === undefined) return [];
  const since = formatDayLong(open.from);
  return [`Đang tạm dừng chờ cấp trên từ ${since}; khi có trả lời, hạn lùi thêm đúng số ngày đã chờ.`];
}

function dayOffClause(day: Day, why: string): string {
  return why === weekday(day) ? 'là ngày nghỉ' : `là ngày nghỉ (${why})`;
}

/** "trước 0 giờ ngày D" is before the day itself. */
function midnightBefore({ rule, clock }: Wording): boolean {
  return rule.kind === 'before' && clock?.hour === 0;
}

function limitOf(due: Day, { rule }: Wording, clock: Clock | undefined): string {
  if (clock === undefined || clock.hour === 24) return `hết ${formatDayLong(due)}`;
  return `${rule.kind === 'before' ? 'trước ' : ''}${formatClock(clock)} ${formatDayLong(due)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
