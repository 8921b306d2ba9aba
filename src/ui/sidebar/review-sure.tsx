/** "Nhận mọi gợi ý chắc chắn": how many and of what, before anything is accepted. */
import { useState } from 'preact/hooks';
import type { ReviewItem } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/review.ts';
import { Ask, Button } from '../parts/button.tsx';
import { type Session, sureItems } from './review-session.ts';

interface Props {
  readonly session: Session;
  readonly accept: (items: readonly ReviewItem[]) => void;
}

/** Nothing is called here: the decisions go to the queue. */
const AT_ONCE = { busy: false, error: undefined, retry: () => undefined };

export function SureOnes({ session, accept }: Props) {
  const [asking, setAsking] = useState(false);
  const items = sureItems(session);
  if (items.length === 0) return null;
  if (!asking) {
    return (
      <Button kind="quiet" act={() => setAsking(true)}>
        {words.sure(items.length)}
      </Button>
    );
  }
  const yes = (): void => {
    setAsking(false);
    accept(items);
  };
  return (
    <Ask
      {...AT_ONCE}
      question={<Counts items={items} />}
      yes={words.sureAccept(items.length)}
      act={yes}
      cancel={() => setAsking(false)}
    />
  );
}

function Counts({ items }: { readonly items: readonly ReviewItem[] }) {
  const all = items.map(({ suggestions }) => suggestions[0]?.field ?? '');
  return (
    <>
      <p>{words.sureAsk(items.length)}</p>
      <ul>
        {[...new Set(all)].map((field) => (
          <li key={field}>{words.sureField(field, all.filter((each) => each === field).length)}</li>
        ))}
      </ul>
    </>
  );
}
