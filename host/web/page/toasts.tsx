/** Short messages at the lower right, as the script's `toast` shows them. */
import type { Toast } from './state.ts';

interface Props {
  readonly toasts: readonly Toast[];
  readonly drop: (id: number) => void;
}

export function Toasts({ toasts, drop }: Props) {
  return (
    <div class="toasts" role="status">
      {toasts.map(({ id, title, message }) => (
        <div key={id} class="toast">
          <div>
            {title !== '' && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" class="close" aria-label="Đóng thông báo" onClick={() => drop(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
