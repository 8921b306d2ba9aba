/** Closes something that has opened over the page: by Esc, or by a press anywhere else. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** @param place what counts as inside */
export function useDismiss(place: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('keydown', onKey);
    };
  }, [place, isOpen, close]);
}
