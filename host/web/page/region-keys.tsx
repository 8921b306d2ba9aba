/** F6 goes from one part of the page to the next, since Tab inside the grid moves from cell to cell. */
import { useEffect } from 'preact/hooks';
import type { Player } from './player.ts';

/** Parts in order, each by what takes the focus there. */
const PARTS = [
  { part: '.top-bar', target: '[role=menubar] [role=menuitem]' },
  { part: '.grid', target: '' },
  { part: '.tabs', target: '[role=tab][aria-selected=true]' },
  { part: '.sidebar', target: 'button' },
] as const;

export function useRegionKeys(player: Player | null): void {
  useEffect(() => {
    if (player === null) return;
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      goToNext(player, event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', keys, true);
    return () => window.removeEventListener('keydown', keys, true);
  }, [player]);
}

function goToNext(player: Player, step: number): void {
  const parts = PARTS.filter(({ part }) => document.querySelector(part) !== null);
  const here = parts.findIndex(({ part }) => document.querySelector(part)?.contains(document.activeElement));
  const next = parts[(here + step + parts.length) % parts.length];
  if (next === undefined) return;
  if (next.target === '') player.grid.focus();
  else document.querySelector<HTMLElement>(`${next.part} ${next.target}`)?.focus();
}
