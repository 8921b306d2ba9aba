/** "Nhận mọi gợi ý chắc chắn": how many and of what, before anything is accepted. */
import { useState } from 'preact/hooks';
import type { ReviewItem } from '../../rpc/answers.ts';
import { viParts, viUi } from '../../text/vi-ui.ts';
import { type Session, sureItems } from './review-session.ts';

interface Props {
  readonly session: Session;
  readonly accept: (items: readonly ReviewItem[]) => void;
}

const words = viUi.review;

export function SureOnes({ session, accept }: Props) {
  const [asking, setAsking] = useState(false);
  const items = sureItems(session);
  if (items.length === 0) return null;
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {words.sure(items.length)}
      </button>
    );
  }
  const fields = [...new Set(items.map(({ suggestions }) => suggestions[0]?.field ?? ''))];
  const count = (field: string) => items.filter(({ suggestions }) => suggestions[0]?.field === field).length;
  return (
    <section class="card ask" aria-label={words.sure(items.length)}>
      <p>{words.sureAsk(items.length)}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>{words.sureField(field, count(field))}</li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => {
            setAsking(false);
            accept(items);
          }}
        >
          {words.sureAccept(items.length)}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {viParts.cancel}
        </button>
      </div>
    </section>
  );
}
