/** Who owes what on a day, and who is to hear of it: a demand for each group, unit and owner of duties. */
import { type Day, daysBetween } from '../day.ts';
import { foldCase } from '../text.ts';
import { NOTHING_TO_SAY, REMIND_BY, SEND_STATES } from '../vocabulary.ts';
import type { DutyFacts, PetitionFacts, ReminderFacts, SourceFacts } from './facts.ts';
import { isUpon, type SendingDay, type Steps, stepOn } from './ladder.ts';
import type { ReminderItem, Section } from './mail.ts';

/** Somebody who can be reminded. */
export interface Party {
  readonly name: string;
  readonly emails: string;
  readonly superiorEmails: string;
  readonly contact: string;
  readonly phone: string;
  readonly byPhone: boolean;
  /** False for a name that the catalogue of units does not have. */
  readonly known: boolean;
}

export interface Demand {
  readonly party: Party;
  readonly sections: readonly Section[];
  /** Whether the party is reminded today: something has its step, or a group's list is late. */
  readonly told: boolean;
  /** The most severe step of today; null when none falls on it. */
  readonly step: number | null;
}

const DONE: readonly string[] = [SEND_STATES[1], NOTHING_TO_SAY].map(foldCase);
const BY_PHONE = foldCase(REMIND_BY[1]);

export function isByPhone(remindBy: string): boolean {
  return foldCase(remindBy) === BY_PHONE;
}

/** Whether a group said that it is done. */
export function saysDone({ sendState }: Pick<SourceFacts, 'sendState'>): boolean {
  return DONE.includes(foldCase(sendState));
}

/** Whether nothing more is asked of a group. */
export function hasSent(source: SourceFacts): boolean {
  return source.paperReceived || saysDone(source);
}

/** A demand for everybody who has something upon them on `day`. */
export function demandsOn(day: SendingDay, facts: ReminderFacts, steps: Steps): readonly Demand[] {
  return [...groupDemands(day, facts, steps), ...unitDemands(day, facts, steps)];
}

/** The replies that lie before a leader and are upon them, the worst lateness first. */
export function leaderItems(day: SendingDay, facts: ReminderFacts, steps: Steps): readonly ReminderItem[] {
  const waiting = facts.petitions.filter(({ waitsFor, paused }) => waitsFor === 'leader' && !paused);
  return worstFirst(waiting.flatMap((petition) => petitionItem(day, petition, steps)));
}

/** Days late of the latest item of some sections. */
export function worstOf(sections: readonly Section[]): number {
  return Math.max(...sections.flatMap(({ items }) => items.map(({ daysLate }) => daysLate)));
}

/** Groups that have not sent: at their steps before the deadline, then on every sending day until the lists are closed. */
function groupDemands(day: SendingDay, facts: ReminderFacts, steps: Steps): readonly Demand[] {
  if (facts.listsClosed) return [];
  return facts.sources.flatMap((source) => {
    const items = hasSent(source) ? [] : listItem(day, source, steps);
    if (items.length === 0) return [];
    const sections: readonly Section[] = [{ kind: 'group', party: source.name, sheet: source.sheet, items }];
    const party = { ...source, superiorEmails: '', byPhone: isByPhone(source.remindBy), known: true };
    const told = worstOf(sections) > 0 || stepOf(sections) !== null;
    return [{ party, sections, told, step: null }];
  });
}

/** Units with replies or promised work, and owners of duties, each with all that is upon it. */
function unitDemands(day: SendingDay, facts: ReminderFacts, steps: Steps): readonly Demand[] {
  const { petitions, duties } = facts;
  const debts = [
    ...petitions
      .filter(({ waitsFor, paused }) => waitsFor === 'unit' && !paused)
      .flatMap((petition) => debtsOf('unit', [petition.unit], petitionItem(day, petition, steps))),
    ...duties.flatMap((duty) => debtsOf('duty', ownersOf(duty), dutyItem(day, duty, steps))),
  ];
  const partyNamed = partyFinder(facts);
  return [...groupBy(debts, ({ name }) => foldCase(name)).values()].map((owed) => {
    const party = partyNamed(owed[0]?.name ?? '');
    const sections = (['unit', 'duty'] as const).flatMap((kind): readonly Section[] => {
      const items = owed.filter((debt) => debt.kind === kind).map(({ item }) => item);
      return items.length === 0 ? [] : [{ kind, party: party.name, items: worstFirst(items) }];
    });
    const step = stepOf(sections);
    return { party, sections, told: step !== null, step };
  });
}

/** One item that a unit owes. */
interface Debt {
  readonly name: string;
  readonly kind: 'unit' | 'duty';
  readonly item: ReminderItem;
}

function debtsOf(
  kind: Debt['kind'],
  names: readonly string[],
  items: readonly ReminderItem[],
): readonly Debt[] {
  return names.flatMap((name) => (name === '' ? [] : items.map((item) => ({ name, kind, item }))));
}

/** Values by key, in the order in which the keys were first met. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const found = groups.get(keyOf(value));
    if (found === undefined) groups.set(keyOf(value), [value]);
    else found.push(value);
  }
  return groups;
}

/** The owners of a duty, from a cell that joins them with `;`. */
export function ownersOf({ unit }: Pick<DutyFacts, 'unit'>): readonly string[] {
  return unit
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function partyFinder({ units }: ReminderFacts): (name: string) => Party {
  const byName = new Map(units.map((unit) => [foldCase(unit.name), unit]));
  const unknown = { emails: '', superiorEmails: '', contact: '', phone: '', byPhone: false, known: false };
  return (name) => {
    const unit = byName.get(foldCase(name));
    return unit === undefined ? { ...unknown, name } : { ...unit, byPhone: false, known: true };
  };
}

function listItem(day: SendingDay, source: SourceFacts, steps: Steps): readonly ReminderItem[] {
  return dueItem(day, steps, { ...source, kind: 'list', content: '', place: '' });
}

function petitionItem(day: SendingDay, petition: PetitionFacts, steps: Steps): readonly ReminderItem[] {
  return dueItem(day, steps, petition);
}

function dutyItem(day: SendingDay, duty: DutyFacts, steps: Steps): readonly ReminderItem[] {
  return dueItem(day, steps, { ...duty, kind: 'duty', code: '', content: duty.duty, place: '' });
}

interface Dated extends Pick<ReminderItem, 'kind' | 'code' | 'content' | 'place' | 'why' | 'remark'> {
  readonly due: Day | '';
  readonly setOn: Day | '';
}

/** The item, once its first step has come; nothing before that, or without a deadline. */
function dueItem(day: SendingDay, steps: Steps, dated: Dated): readonly ReminderItem[] {
  const { kind, code, content, place, due, why, setOn, remark = '' } = dated;
  if (due === '' || !isUpon(day, due, steps)) return [];
  const daysLate = daysBetween(due, day.today);
  const item = { kind, code, content, place, due, why, daysLate, step: stepOn(day, due, setOn, steps) };
  return [remark === '' ? item : { ...item, remark }];
}

function stepOf(sections: readonly Section[]): number | null {
  const steps = sections.flatMap(({ items }) => items.flatMap(({ step }) => (step === null ? [] : [step])));
  return steps.length === 0 ? null : Math.max(...steps);
}

function worstFirst(items: readonly ReminderItem[]): readonly ReminderItem[] {
  return [...items].sort((a, b) => b.daysLate - a.daysLate || compareText(a.code, b.code));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
