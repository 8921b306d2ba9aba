/** A plan (kế hoạch tiếp xúc, đối thoại) pasted as text, read for the set-up wizard: every value with its sentence. */
import type { Clock } from './clock-text.ts';
import type { Day } from './day.ts';
import { type Conference, readConference } from './plan-text-conference.ts';
import { type PlanDeadlines, readDeadlines } from './plan-text-deadlines.ts';
import type { Found } from './plan-text-found.ts';
import { readIssued, readNumber, readWard } from './plan-text-heading.ts';
import { readPage } from './plan-text-page.ts';
import {
  type GroupCount,
  readDelegates,
  readGroups,
  readVoters,
  type VoterCount,
} from './plan-text-people.ts';
import { planYear } from './plan-text-year.ts';
import type { WorkCalendar } from './working-days.ts';

/** What a plan says. A list is empty where it says nothing, and has several entries where a person must choose. */
export interface PlanReading {
  /** "58-KH/ĐU". */
  readonly number: readonly Found<string>[];
  readonly issued: readonly Found<Day>[];
  /** With its kind: "phường Hoàng Văn Thụ". */
  readonly ward: readonly Found<string>[];
  readonly groups: readonly Found<GroupCount>[];
  readonly voters: readonly Found<VoterCount>[];
  readonly delegates: readonly Found<number>[];
  readonly conferenceDay: readonly Found<Day>[];
  readonly conferenceClock: readonly Found<Clock>[];
  readonly conferencePlace: readonly Found<string>[];
  readonly deadlines: PlanDeadlines;
}

/**
 * Reads a plan of any ward. Copes with typing slips, wrapped lines, pasted tables and either Unicode form; days of the
 * documents that the plan cites are not taken. `fallbackYear` serves days written without a year in a text that names no
 * year at all; 0 leaves them out.
 */
export function readPlan(raw: string, calendar: WorkCalendar, fallbackYear = 0): PlanReading {
  const page = readPage(raw);
  const issued = readIssued(page);
  const year = planYear(page, issued[0]?.value ?? null, fallbackYear);
  const conference = readConference(page, year);
  return {
    number: readNumber(page),
    issued,
    ward: readWard(page),
    groups: readGroups(page),
    voters: readVoters(page),
    delegates: readDelegates(page),
    conferenceDay: conference.day,
    conferenceClock: conference.clock,
    conferencePlace: conference.place,
    deadlines: readDeadlines(page, year, contextOf(conference, year.round), calendar),
  };
}

/** The value where the plan leaves no doubt: exactly one candidate. */
export function settled<T>(found: readonly Found<T>[]): T | undefined {
  return found.length === 1 ? found[0]?.value : undefined;
}

function contextOf({ day }: Conference, roundYear: number) {
  const conferenceDay = settled(day);
  const names = ['hội nghị', 'đối thoại'];
  return {
    roundYear,
    milestones: conferenceDay === undefined ? [] : names.map((name) => ({ name, day: conferenceDay })),
  };
}
