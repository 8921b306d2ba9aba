/** From the sheets to the facts that reminders are planned from. */
import { ownersOf } from '../../domain/reminders/demands.ts';
import type {
  DutyFacts,
  OwedMail,
  PetitionFacts,
  ReminderFacts,
  UnitFacts,
} from '../../domain/reminders/facts.ts';
import { isReopened, STATES, stateOf } from '../../domain/state.ts';
import { foldCase } from '../../domain/text.ts';
import { DUTY_STATES } from '../../domain/vocabulary.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { dutyDue, petitionClock, unreadableDues } from './deadlines.ts';
import { readHours } from './hours.ts';
import type { SentList } from './lists.ts';
import type { DayMatters, Matters, RegisterRow, UnitRow } from './read-matters.ts';
import { stalledPetitions } from './stalled.ts';
import { unitNamer } from './units.ts';

/** What the day's plan depends on besides the sheets. */
export interface LedgerFacts {
  readonly owed: readonly OwedMail[];
  /** Sentences for the office: mails of unknown fate, mails that could not be sent, what cannot be read. */
  readonly notices: readonly string[];
}

/** Facts for `planReminders`. */
export function reminderFacts(
  matters: DayMatters,
  lists: readonly SentList[],
  { owed, notices }: LedgerFacts,
): ReminderFacts {
  const { today, settings, daysOff, conferenceDay } = matters;
  return {
    today,
    calendar: daysOff.calendar,
    conferenceDay: conferenceDay ?? '',
    listsClosed: (settings.frozenAt ?? '') !== '' || (conferenceDay !== undefined && today > conferenceDay),
    steps: settings.reminderSteps ?? '',
    officeName: settings.officeName ?? '',
    officeEmails: settings.officeEmail ?? '',
    leadersEmails: settings.leaderEmail ?? '',
    sources: lists.map(({ facts }) => facts),
    petitions: petitionFacts(matters),
    units: matters.units.map(unitFacts),
    duties: dutyFacts(matters),
    standing: standing(matters),
    owed,
    notices,
  };
}

/** What on the sheets keeps reminders from being right, a sentence each. */
export function sheetTroubles(matters: DayMatters): readonly string[] {
  return [
    ...unreadableHours(matters),
    ...matters.unread,
    ...unreadableDues(matters),
    ...dutiesWithoutDue(matters),
    ...stalledPetitions(matters),
  ];
}

function unreadableHours({ settings }: DayMatters): readonly string[] {
  const typed = settings.officeHours ?? '';
  return typed !== '' && readHours(typed) === null ? [viMailRun.notices.hours(typed)] : [];
}

function unitFacts({ name, email, superiorEmail, contact }: UnitRow): UnitFacts {
  return { name, emails: email, superiorEmails: superiorEmail, contact, phone: '' };
}

/** Petitions whose clock runs, merged ones under their main petition only. */
export function petitionFacts(matters: Matters): readonly PetitionFacts[] {
  const clock = petitionClock(matters);
  const unitOf = unitNamer(matters);
  return matters.register.rows.flatMap((row): readonly PetitionFacts[] => {
    const running = clock.clockOf(row);
    if (running.kind === 'still' || running.kind === 'paused' || clock.awaitsNewDue(row)) return [];
    const { code, content, place } = row;
    const { kind, waitsFor } = running;
    const base = { code, content, place, unit: unitOf(row.unit), kind, waitsFor, paused: false };
    return [{ ...base, ...clock.dueWords(row), remark: remarkOn(row) }];
  });
}

/** Why a reply that stands there is not enough, for its unit to read. */
function remarkOn(row: RegisterRow): string {
  const { ofLeader, ofGroup } = viMailRun.remarks;
  if (stateOf(row) === STATES.sentBack) return ofLeader(row.decision);
  return isReopened(row) ? ofGroup(row.standing) : '';
}

const DONE = foldCase(DUTY_STATES[2]);

function openDuties({ duties }: DayMatters): DayMatters['duties'] {
  return duties.filter(({ state, doneDay }) => foldCase(state) !== DONE && doneDay === '');
}

function dutyFacts(matters: DayMatters): readonly DutyFacts[] {
  const unitOf = unitNamer(matters);
  return openDuties(matters).map((row) => ({
    ...dutyDue(matters, row),
    duty: row.duty,
    unit: ownersOf(row).map(unitOf).join('; '),
  }));
}

function dutiesWithoutDue(matters: DayMatters): readonly string[] {
  return openDuties(matters)
    .filter((row) => row.duty !== '' && dutyDue(matters, row).due === '')
    .map(({ $row }) => viMailRun.notices.duty($row));
}

/** How many petitions stand in each state, merged ones not counted again. */
function standing({ register }: Matters): ReminderFacts['standing'] {
  const counts = new Map<string, number>();
  for (const row of register.rows) {
    if (row.code === '' || row.mergedInto !== '') continue;
    const state = stateOf(row);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
}
