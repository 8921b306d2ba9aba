/** The office's page: figures, who is late, whom to call, what to mend; and its own duties, so that it gets one mail. */
import { daysBetween } from '../day.ts';
import { readAddresses } from './addresses.ts';
import { type Demand, hasSent, saysDone } from './demands.ts';
import type { ReminderFacts } from './facts.ts';
import type { Call, ListsStanding, OfficeMail, ReminderItem, ReminderMail, Section } from './mail.ts';
import { codesOf, mailKey } from './mail-key.ts';
import type { ReminderProblem } from './problems.ts';
import type { Bundle } from './routing.ts';

export interface OfficeInput {
  readonly facts: ReminderFacts;
  readonly demands: readonly Demand[];
  readonly leaders: readonly ReminderItem[];
  readonly calls: readonly Call[];
  readonly problems: readonly ReminderProblem[];
  /** What the plan would send to the office's own addresses. */
  readonly own: readonly Bundle[];
  readonly mails: readonly ReminderMail[];
}

/** The daily page; null when nothing is late or due today, nobody is written to or called, and nothing is to be mended. */
export function dailyPage(input: OfficeInput): OfficeMail | null {
  const { facts, demands, leaders, calls, problems, own, mails } = input;
  const late = lateSections(demands, 0);
  const lists = facts.listsClosed ? null : listsStanding(facts);
  const silentGroups = lists?.notSent.some(({ daysLate }) => daysLate > 0) ?? false;
  const isDue = leaders.some(({ daysLate }) => daysLate >= 0);
  const something = [late, calls, problems, own, mails, facts.notices ?? []].some((part) => part.length > 0);
  if (!something && !silentGroups && !isDue) return null;
  const base = officeMail('office', facts, late, leaders);
  if (base === null) return null;
  const owed = sectionsOf(own);
  const listed = new Set([
    ...base.codes,
    ...codesOf(owed.flatMap(({ items }) => items)),
    ...(lists?.notSent ?? []).map(({ code }) => code),
  ]);
  const codes = [...listed];
  return { ...base, lists, calls, problems, own: owed, cc: copiesOf(own), codes, mails: mails.length };
}

/** The one page of the conference day: where every reply and duty stands, nobody reminded, nobody to call. */
export function conferencePage(
  facts: ReminderFacts,
  demands: readonly Demand[],
  leaders: readonly ReminderItem[],
): OfficeMail | null {
  return officeMail('conference', facts, lateSections(demands, Number.NEGATIVE_INFINITY), leaders);
}

function officeMail(
  kind: OfficeMail['kind'],
  facts: ReminderFacts,
  late: readonly Section[],
  leaders: readonly ReminderItem[],
): OfficeMail | null {
  const to = readAddresses(facts.officeEmails).valid;
  if (to.length === 0) return null;
  const { today, officeName, standing, notices = [] } = facts;
  const codes = codesOf([...late.flatMap(({ items }) => items), ...leaders]);
  const nothing = { cc: [], lists: null, calls: [], own: [], problems: [], mails: 0, carried: [] };
  return {
    ...nothing,
    kind,
    key: mailKey(today, kind, to),
    to,
    today,
    officeName,
    standing,
    late,
    leaders,
    codes,
    ...(notices.length === 0 ? {} : { notices }),
  };
}

/** Units with an item at least `from` days late, with just those items; the worst first. Groups are counted apart. */
function lateSections(demands: readonly Demand[], from: number): readonly Section[] {
  return demands
    .flatMap(({ sections }) => sections.filter(({ kind }) => kind !== 'group'))
    .map((section) => ({ ...section, items: section.items.filter(({ daysLate }) => daysLate >= from) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (b.items[0]?.daysLate ?? 0) - (a.items[0]?.daysLate ?? 0));
}

function listsStanding({ sources, today }: ReminderFacts): ListsStanding {
  const asked = sources.filter(({ due }) => due !== '');
  const notSent = asked.flatMap((source) => {
    const { code, name, due, hour } = source;
    if (due === '' || hasSent(source)) return [];
    const standing = { code, name, due, daysLate: daysBetween(due, today) };
    return [hour === undefined ? standing : { ...standing, hour }];
  });
  const unsigned = asked
    .filter((source) => saysDone(source) && !source.paperReceived)
    .map(({ name }) => name);
  return { asked: asked.length, notSent, unsigned };
}

/** What the office owes, once each however many addresses it has. */
function sectionsOf(bundles: readonly Bundle[]): readonly Section[] {
  return [...new Set(bundles.flatMap(({ sections }) => sections))];
}

function copiesOf(bundles: readonly Bundle[]): readonly string[] {
  return [...new Set(bundles.flatMap(({ cc }) => cc))];
}
