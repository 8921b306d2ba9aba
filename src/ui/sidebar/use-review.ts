/** What a person may do in "Rà từng ý kiến", each as one function; buttons and keys call the same. */
import type { ReviewItem } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/review.ts';
import { useApp } from '../parts/app-context.ts';
import { useDesk } from './review-desk.ts';
import * as review from './review-session.ts';

export interface ReviewActions {
  readonly accept: () => void;
  readonly acceptAll: (items: readonly ReviewItem[]) => void;
  readonly undo: () => void;
  readonly move: (by: number) => void;
  readonly chooseField: (field: string) => void;
  readonly chooseUnit: (unit: string) => void;
  readonly chooseCompetence: (competence: string) => void;
}

/** The session is read when an action is taken, not when it was drawn: keys may come faster than the screen. */
export function useReview(): ReviewActions {
  const { current, setSession } = useDesk();
  const { decide, undo } = useDecisions();
  const choose = (change: (item: ReviewItem, session: review.Session) => review.Session): void => {
    const session = current();
    const item = session?.items[session.at];
    if (session !== undefined && item !== undefined) setSession(change(item, session));
  };
  const chooseOf = (choice: Partial<review.Choice>): void =>
    choose((item, session) =>
      review.choose(session, item, { ...review.choiceFor(session, item), ...choice }),
    );
  return {
    undo,
    accept: () => {
      const session = current();
      const item = session?.items[session.at];
      if (item !== undefined)
        decide([item], ({ rows }) => words.accepted(item.code, rows[item.code]?.field ?? ''));
    },
    acceptAll: (items) => decide(items, () => words.acceptedAll(items.length)),
    move: (by) => choose((_, session) => review.move(session, by)),
    chooseField: (field) => choose((item, session) => review.chooseField(session, item, field)),
    chooseUnit: (unit) => chooseOf({ unit }),
    chooseCompetence: (competence) => chooseOf({ competence }),
  };
}

/** Deciding and taking back, in the session and in the queue to the workbook. */
function useDecisions() {
  const { say } = useApp();
  const { queue, current, setSession } = useDesk();
  const decide = (items: readonly ReviewItem[], said: (session: review.Session) => string): void => {
    const session = current();
    if (session === undefined) return;
    const next = review.decide(session, items);
    setSession(next);
    queue.put(review.lastStep(next)?.made ?? []);
    say(said(next), undo);
  };
  const undo = (): undefined => {
    const session = current();
    const step = session === undefined ? undefined : review.lastStep(session);
    if (session === undefined || step === undefined) return;
    const sent = queue.takeBack(step.made).map(({ code }) => code);
    queue.put(step.before.filter(({ code }) => sent.includes(code)));
    setSession(review.takeBack(session));
    say(words.undone(step.made.map(({ code }) => code)));
  };
  return { decide, undo };
}
