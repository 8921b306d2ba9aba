/** Decisions that could not be saved: said on every screen, with one click to try again. */
import { retry } from '../../text/vi-ui/parts.ts';
import { notSaved } from '../../text/vi-ui/review.ts';
import { Button } from '../parts/button.tsx';
import { useDesk } from './review-desk.ts';

export function Unsaved() {
  const { queue } = useDesk();
  const { error, total, saved } = queue.state();
  if (error === undefined) return null;
  return (
    <div class="note warn" role="alert">
      <p>{notSaved(total - saved, error.message)}</p>
      <Button act={queue.retry}>{retry}</Button>
    </div>
  );
}
