/**
 * The two moments at which screens do something by themselves: when they come up, and when a value has changed. At once,
 * not after the next painting: the next key may come before it.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Effect = () => undefined | (() => void);

/** Runs once, when the elements stand; what it returns runs when they go. */
export function useOnce(effect: Effect): void {
  const first = useRef(effect);
  useLayoutEffect(() => first.current(), []);
}

/** Runs when the elements stand, and again whenever `value` is another. */
export function useChange<T>(value: T, effect: (value: T) => void): void {
  const latest = useRef(effect);
  latest.current = effect;
  useLayoutEffect(() => latest.current(value), [value]);
}

/** For an element that takes the keyboard when it comes up (unless told not to), and whenever `value` is another. */
export function useFocus<T extends HTMLElement>(value: unknown = '', atFirst = true): RefObject<T | null> {
  const element = useRef<T>(null);
  const takes = useRef(atFirst);
  useChange(value, () => {
    if (takes.current) element.current?.focus();
    takes.current = true;
  });
  return element;
}
