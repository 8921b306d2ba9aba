/** Day, hour and place of the conference in a pasted plan. */
import { type Clock, findClocks } from './clock-text.ts';
import type { Day } from './day.ts';
import { type FoundDay, findDays } from './day-text.ts';
import { commonest, distinct, type Found } from './plan-text-found.ts';
import type { PlanPage, Sentence } from './plan-text-page.ts';
import { type PlanYear, placedInRound } from './plan-text-year.ts';

export interface Conference {
  readonly day: readonly Found<Day>[];
  readonly clock: readonly Found<Clock>[];
  readonly place: readonly Found<string>[];
}

/** Labels and headings of other times and places than the conference's. */
const OTHER_TIME =
  /(?:thoi gian|dia diem) (?:thu thap|tiep nhan|tong hop|lay y kien|gui|nop|bao cao|chuan bi|tuyen truyen|hoan thanh|tra loi|giai quyet|thuc hien|dang ky|niem yet|to chuc (?:lay|thu|hop))/;
const TIME_LABEL = /\bthoi gian\b/;
const PLACE_AND_TIME = /^dia diem.*\bthoi gian\b/;
const CONFERENCE = /doi thoai|tiep xuc|hoi nghi/;
/** Meetings that prepare the conference, and conferences of other years. */
const OTHER_MEETING =
  /trien khai ke hoach|quan triet|chuan bi|hop (?:to|dan|chi bo)|nam truoc|lan truoc|da to chuc|ngay ky/;
/** What stands before a day that ends or begins some other time. */
const BOUND = /(?:^|[^a-z])(?:tu|truoc|den|het|sau|qua|nhat|la tu)(?: ngay)?[ ,]*$/;
const HELD =
  /(?:to chuc|dien ra|khai mac|hoi nghi|doi thoai|vao|luc|hoi|gio|\d h?|sang|chieu|toi|phut|'|,|:)[ (]*$/;
/** Before a day that is plainly the conference's: it counts even against the one under "Thời gian", as a doubt. */
const NAMED = /(?:hoi nghi|doi thoai)(?: (?:duoc )?(?:to chuc|dien ra|khai mac))?(?: vao)? ?[(]?$/;

/** So early that no day is doubted. */
const AS_TYPED: Day = '0001-01-01';
/** "1/2 ngày" is how long, not when. */
const FRACTION = /^1\/[2-9] ngay\b/;

/** The conference as the plan sets it; a day named under "Thời gian" goes before one merely mentioned. */
export function readConference(page: PlanPage, year: PlanYear): Conference {
  const body = page.sentences.filter(({ part }) => part === 'body');
  const timed = body.filter(isTimeOfConference);
  const mentioned = body.filter(({ shadow }) => CONFERENCE.test(shadow) && !OTHER_MEETING.test(shadow));
  const strong = timed.flatMap((sentence) => daysOf(sentence, year, () => true));
  const weak = mentioned.flatMap((sentence) => daysOf(sentence, year, (before) => HELD.test(before)));
  const contrary = mentioned
    .flatMap((sentence) => daysOf(sentence, { ...year, issued: AS_TYPED }, (before) => NAMED.test(before)))
    .filter(({ value }) => value >= (year.issued ?? `${year.round}-01-01`));
  const places = body.flatMap(labelledPlaces);
  const dated = [...timed, ...mentioned].filter((sentence) => hasDayOf(sentence, [...strong, ...weak]));
  return {
    day: strong.length > 0 ? distinct([...strong, ...contrary]) : commonest(weak),
    clock: distinct(clocksOf(dated.length > 0 ? [...dated.slice(0, 1), ...timed] : timed)),
    place: withoutShorter(places.length > 0 ? places : dated.flatMap(mentionedPlaces)),
  };
}

function isTimeOfConference({ shadow, under }: Sentence): boolean {
  const labelled =
    TIME_LABEL.test(shadow.slice(0, 40)) || PLACE_AND_TIME.test(shadow) || TIME_LABEL.test(under[0] ?? '');
  return labelled && !OTHER_TIME.test(shadow) && !OTHER_TIME.test(under[0] ?? '');
}

function daysOf(
  { shadow, text }: Sentence,
  year: PlanYear,
  fits: (before: string) => boolean,
): readonly Found<Day>[] {
  const found = findDays(shadow, year.round);
  return found.flatMap((day) => {
    const before = shadow.slice(0, day.start);
    if (FRACTION.test(shadow.slice(day.start)) || BOUND.test(before) || isCited(before) || !fits(before))
      return [];
    return placedInRound(day, year).map((value) => ({ value, sentence: text }));
  });
}

/** "Quyết định số 218-QĐ/TW ngày 12/12/2013": the day of a document. */
function isCited(before: string): boolean {
  return /\bso ?:? ?\d+[^ ]*,? *$/.test(before) || /\d+ ?[-/] ?[a-z]+[-/][a-z]+,? *$/.test(before);
}

function hasDayOf({ text }: Sentence, found: readonly Found<Day>[]): boolean {
  return found.some(({ sentence }) => sentence === text);
}

/** The hours at which something starts: one that follows "đến" ends it. */
function clocksOf(sentences: readonly Sentence[]): readonly Found<Clock>[] {
  return sentences.flatMap(({ shadow, text }) =>
    findClocks(shadow)
      .filter(({ start }) => !/(?:den|-) ?$/.test(shadow.slice(0, start)))
      .map(({ clock }) => ({ value: clock, sentence: text })),
  );
}

const PLACE_LABEL =
  /^(?:[^:]{0,30}, ?)?dia diem(?: (?:to chuc|hoi nghi|tiep xuc|doi thoai|dien ra))*(?: ?\([^)]*\))?(?: ?[:.-] ?| (?=tai ))/;
const UNDER_PLACE = /(?:^|[ ,])dia diem(?: (?:to chuc|hoi nghi|tiep xuc|doi thoai))*[ :.]*$/;
const AT =
  /(?:^|[ ,:])tai ?:? (?!(?:hoi nghi|ke hoach|quyet dinh|quy dinh|cac |buoi|phien|ngay|muc|diem|khoan|dieu|cho\b))/;
const PLACE_END =
  /[ ,]+(?:(?:vao|luc|tu|hoi|bat dau|khai mac|thoi gian)\b[ a-z:]{0,20})?(?:\d{1,2} ?(?:gio|h)\b|\d{1,2}h\d|ngay \d|\d{1,2}:\d).*$/;

/** What follows "Địa điểm:", or stands under a heading that says only "Địa điểm". */
function labelledPlaces(sentence: Sentence): readonly Found<string>[] {
  const { shadow, under } = sentence;
  if (OTHER_TIME.test(shadow) || OTHER_TIME.test(under[0] ?? '')) return [];
  const label = PLACE_LABEL.exec(shadow);
  if (label !== null) {
    const at = AT.exec(shadow);
    return placeFrom(sentence, at === null ? label[0].length : at.index + at[0].length);
  }
  return UNDER_PLACE.test(under[0] ?? '') ? mentionedPlaces(sentence) : [];
}

/** What follows "tại" in a sentence. */
function mentionedPlaces(sentence: Sentence): readonly Found<string>[] {
  const at = AT.exec(sentence.shadow);
  return at === null ? [] : placeFrom(sentence, at.index + at[0].length);
}

function placeFrom({ shadow, text }: Sentence, start: number): readonly Found<string>[] {
  const end = PLACE_END.exec(shadow.slice(start))?.index;
  const typed = text.slice(start, end === undefined ? undefined : start + end).replace(/[\s.,;:]+$/, '');
  const hasDay = findDays(shadow.slice(start, start + typed.length), 2000).some(isWhole);
  if (typed.length < 3 || hasDay) return [];
  return [{ value: typed.charAt(0).toUpperCase() + typed.slice(1), sentence: text }];
}

function isWhole({ start }: FoundDay): boolean {
  return start === 0;
}

/** "Hội trường tầng 3" and "Hội trường tầng 3, trụ sở Đảng ủy" are one place: the fuller name stays. */
function withoutShorter(places: readonly Found<string>[]): readonly Found<string>[] {
  const all = distinct(places);
  return all.filter(
    ({ value }) =>
      !all.some(
        (other) => other.value !== value && other.value.toLowerCase().startsWith(value.toLowerCase()),
      ),
  );
}
