/** The mails of one day: who is written to, about what and with whom in copy, who is called, what is to be mended. */
import { addDays } from '../day.ts';
import { whyOff } from '../working-days.ts';
import { readAddresses } from './addresses.ts';
import { demandsOn, leaderItems, worstOf } from './demands.ts';
import type { ReminderFacts } from './facts.ts';
import { reminderSteps, type Steps, sendingDay } from './ladder.ts';
import type { ReminderMail, ReminderPlan } from './mail.ts';
import { codesOf, mailKey } from './mail-key.ts';
import { conferencePage, dailyPage } from './office.ts';
import { distinctProblems, type ReminderProblem } from './problems.ts';
import { type Bundle, routeDemands } from './routing.ts';

/**
 * The plan for `facts.today` (design §3.4). On a day off nothing at all; on the conference day one page to the office; on
 * other days one mail to each address with all that is due or overdue there, if anything has its step today.
 */
export function planReminders(facts: ReminderFacts): ReminderPlan {
  const { today, calendar, conferenceDay } = facts;
  const dayOff = whyOff(today, calendar);
  const empty = { today, dayOff, mails: [], office: null, calls: [], problems: [] };
  if (dayOff !== null) return empty;
  const { steps, problem } = reminderSteps(facts.steps);
  const general = [...(problem === undefined ? [] : [problem]), ...officeProblems(facts)];
  const day = sendingDay(today, calendar, conferenceDay);
  if (day !== null) return workingDayPlan(facts, day, steps, general);
  const quiet = { today, previous: today, next: addDays(today, 1) };
  const office = conferencePage(facts, demandsOn(quiet, facts, steps), leaderItems(quiet, facts, steps));
  return { ...empty, office, problems: general };
}

function workingDayPlan(
  facts: ReminderFacts,
  day: NonNullable<ReturnType<typeof sendingDay>>,
  steps: Steps,
  general: readonly ReminderProblem[],
): ReminderPlan {
  const demands = demandsOn(day, facts, steps);
  const routing = routeDemands(demands, facts);
  const offices = readAddresses(facts.officeEmails).valid;
  const isOffice = ({ to }: Bundle): boolean => offices.includes(to);
  const mails = inOrder(
    routing.bundles.filter((bundle) => !isOffice(bundle)).map((bundle) => mailOf(bundle, facts)),
    facts,
  );
  const { calls } = routing;
  const problems = distinctProblems([...general, ...routing.problems]);
  const leaders = leaderItems(day, facts, steps);
  const own = routing.bundles.filter(isOffice);
  const office = dailyPage({ facts, demands, leaders, calls, problems, own, mails });
  return { today: facts.today, dayOff: null, mails, office, calls, problems };
}

function officeProblems({ officeEmails }: ReminderFacts): readonly ReminderProblem[] {
  const { valid, invalid } = readAddresses(officeEmails);
  return valid.length > 0 && invalid.length === 0 ? [] : [{ kind: 'office-address', typed: officeEmails }];
}

function mailOf({ to, cc, sections }: Bundle, { today }: ReminderFacts): ReminderMail {
  return {
    kind: sections[0]?.kind ?? 'unit',
    key: mailKey(today, 'reminder', [to]),
    to: [to],
    cc,
    sections,
    codes: codesOf(sections.flatMap(({ items }) => items)),
    worst: worstOf(sections),
  };
}

/** The worst lateness first; among equals whoever has been owed a mail since an earlier day. */
function inOrder(mails: readonly ReminderMail[], { owed }: ReminderFacts): readonly ReminderMail[] {
  const waiting = new Set(owed.map(({ to }) => to));
  const rank = ({ to }: ReminderMail): number => (to.some((address) => waiting.has(address)) ? 0 : 1);
  return [...mails].sort((a, b) => b.worst - a.worst || rank(a) - rank(b) || compareText(a.key, b.key));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
