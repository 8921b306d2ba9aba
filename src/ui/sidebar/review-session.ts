/** "Rà từng ý kiến" as a state and what may happen to it: go on, go back, accept, take back. Nothing here is drawn. */
import type { Decided, ReviewItem, ReviewList } from '../../rpc/answers.ts';
import type { Decision } from './decision-queue.ts';

/** What a person has chosen for a petition and not yet accepted. */
export type Choice = Pick<Decision, 'field' | 'competence' | 'unit'>;

/** One press of a key, so that one press takes it back. */
interface Step {
  readonly at: number;
  readonly made: readonly Decision[];
  readonly before: readonly Decision[];
}

export interface Session extends ReviewList {
  /** Which petition is shown; the number of petitions when all have been gone through. */
  readonly at: number;
  readonly chosen: Readonly<Record<string, Choice>>;
  /** What the rows hold, as far as the page knows. */
  readonly rows: Readonly<Record<string, Decision>>;
  readonly past: readonly Step[];
  /** What rows held before this page first decided on them, as the script told. */
  readonly heard: Readonly<Record<string, Decision>>;
}

export function openSession({ items, fields }: ReviewList): Session {
  const rows = items.map(({ code, field, competence, unit, reviewed }): [string, Decision] => [
    code,
    { code, field, competence, unit, reviewed },
  ]);
  return { items, fields, at: 0, chosen: {}, rows: Object.fromEntries(rows), past: [], heard: {} };
}

/** What Enter would accept: the person's choice, else what the row holds, else the suggestions. */
export function choiceFor(session: Session, item: ReviewItem): Choice {
  const row = session.rows[item.code];
  const chosen = session.chosen[item.code];
  if (chosen !== undefined) return chosen;
  const field = row?.field || (item.suggestions[0]?.field ?? '');
  return {
    field,
    competence: row?.competence || item.suggestedCompetence,
    unit: row?.unit || unitOf(field, session),
  };
}

/** Chooses a field, and with it the unit that answers for it. */
export function chooseField(session: Session, item: ReviewItem, field: string): Session {
  const before = choiceFor(session, item);
  return choose(session, item, { ...before, field, unit: unitOf(field, session) || before.unit });
}

export function choose(session: Session, { code }: ReviewItem, choice: Choice): Session {
  return { ...session, chosen: { ...session.chosen, [code]: choice } };
}

/**
 * The petitions whose first suggestion is sure and for which nobody has chosen another field: a row that consolidation has
 * just added holds that suggestion already.
 */
export function sureItems({ items, rows, chosen }: Session): readonly ReviewItem[] {
  return items.filter(
    ({ sure, code, suggestions }) =>
      sure && isUntouched(rows[code], suggestions[0]?.field) && chosen[code] === undefined,
  );
}

/** Accepts what is chosen for some petitions, and goes on to the next that nobody has decided; one step for undo. */
export function decide(session: Session, items: readonly ReviewItem[]): Session {
  const made = items.map((item) => ({
    code: item.code,
    ...choiceFor(session, item),
    reviewed: true,
  }));
  const before = made.flatMap(({ code }) => session.rows[code] ?? []);
  const rows = { ...session.rows, ...byCode(made) };
  return {
    ...session,
    rows,
    at: nextOpen(session, rows),
    past: [...session.past, { at: session.at, made, before }],
  };
}

/** The step that undo would take back. */
export function lastStep({ past }: Session): Step | undefined {
  return past[past.length - 1];
}

/** Takes the last step back and shows its petition again. */
export function takeBack(session: Session): Session {
  const step = lastStep(session);
  if (step === undefined) return session;
  const rows = { ...session.rows, ...byCode(step.before) };
  return { ...session, rows, at: step.at, past: session.past.slice(0, -1) };
}

/** Shows the petition so many places on, without deciding anything. */
export function move(session: Session, by: number): Session {
  return { ...session, at: Math.max(0, Math.min(session.items.length - 1, session.at + by)) };
}

/**
 * The script says what rows held in truth when they were first decided; undo gives that back. Later answers only tell what
 * this page itself has written.
 */
export function learnBefore(session: Session, before: Decided['before']): Session {
  const times = (code: string) =>
    session.past.filter(({ made }) => made.some((each) => each.code === code)).length;
  const first = before.filter(({ code }) => session.heard[code] === undefined);
  const known = byCode(first.filter(({ code }) => times(code) === 1));
  const past = session.past.map((step) => ({
    ...step,
    before: step.before.map((row) => known[row.code] ?? row),
  }));
  return { ...session, past, heard: { ...session.heard, ...byCode(first) } };
}

export function doneCount({ items, rows }: Session): number {
  return items.filter(({ code }) => rows[code]?.reviewed === true).length;
}

function nextOpen({ items, at }: Session, rows: Session['rows']): number {
  const open = (from: number) =>
    items.findIndex(({ code }, index) => index >= from && rows[code]?.reviewed !== true);
  const next = open(at);
  if (next >= 0) return next;
  const first = open(0);
  return first >= 0 ? first : items.length;
}

function isUntouched(row: Decision | undefined, suggested = ''): boolean {
  return row !== undefined && !row.reviewed && (row.field === '' || row.field === suggested);
}

function unitOf(field: string, { fields }: Session): string {
  return fields.find(({ name }) => name === field)?.unit ?? '';
}

function byCode(decisions: readonly Decision[]): Record<string, Decision> {
  return Object.fromEntries(decisions.map((decision) => [decision.code, decision]));
}
