/** The going-through that outlives its screen: decisions still on their way are kept whatever the person looks at. */
import { useRef, useState } from 'preact/hooks';
import type { Decided } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';
import { useOnce } from '../parts/effects.ts';
import { type DecisionQueue, makeQueue } from './decision-queue.ts';
import { learnBefore, type Session } from './review-session.ts';

export interface ReviewDesk {
  readonly queue: DecisionQueue;
  readonly session: Session | undefined;
  /** The same at this very moment, for what happens between two drawings. */
  readonly current: () => Session | undefined;
  readonly setSession: (session: Session | undefined) => void;
}

/** As with the app: one for the page. */
let desk: ReviewDesk | undefined;

export function provideDesk(given: ReviewDesk): void {
  desk = given;
}

export function useDesk(): ReviewDesk {
  if (desk === undefined) throw new Error('outside the app');
  return desk;
}

/** Made once by the app; the browser asks before it throws away what has not been saved. */
export function useReviewDesk(api: Client): ReviewDesk {
  const [, redraw] = useState(0);
  const session = useRef<Session | undefined>(undefined);
  const changed = () => redraw((count) => count + 1);
  const setSession = (next: Session | undefined): void => {
    session.current = next;
    changed();
  };
  const heard = (before: Decided['before']): void => {
    if (session.current !== undefined) setSession(learnBefore(session.current, before));
  };
  const [queue] = useState(() =>
    makeQueue((decisions) => api.decide({ decisions: [...decisions] }), heard, changed),
  );
  useOnce(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      const { saved, total } = queue.state();
      if (saved < total) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  });
  return { queue, session: session.current, current: () => session.current, setSession };
}
