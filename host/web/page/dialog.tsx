/** A modal window of the page: the browser's own, so that focus stays in it and Esc closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly kind: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  /** Size of what is inside, in pixels. */
  readonly width?: number;
}

export function Dialog({ title, kind, close, children, width }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  const style = width === undefined ? {} : { width: `${width}px` };
  return (
    <dialog
      ref={element}
      class={`dialog ${kind}`}
      aria-labelledby={`${kind}-title`}
      onCancel={cancel}
      style={style}
    >
      <header class="dialog-head">
        <h2 id={`${kind}-title`}>{title}</h2>
        <button type="button" class="close" aria-label="Đóng" onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
