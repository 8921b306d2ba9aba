/** Decisions that could not be saved: said on every screen, with one click to try again. */
import { viParts, viUi } from '../../text/vi-ui.ts';
import { useDesk } from './review-desk.ts';

export function Unsaved() {
  const { queue } = useDesk();
  const { error, total, saved } = queue.state();
  if (error === undefined) return null;
  return (
    <div class="refusal unsaved" role="alert">
      <p>{viUi.review.notSaved(total - saved, error.message)}</p>
      <button type="button" onClick={queue.retry}>
        {viParts.retry}
      </button>
    </div>
  );
}
