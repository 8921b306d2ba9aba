/** Arrow keys, Home, End and Esc in the menus. */

type Path = readonly string[];

/** Moves among the items, opens and closes menus; other keys pass. */
export function menuKeys(event: KeyboardEvent, path: Path, open: (path: Path) => void): void {
  const item =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=menuitem]') : null;
  const act = item === null ? undefined : ACTIONS[event.key]?.(item, path, open);
  if (act === undefined) return;
  event.preventDefault();
  act();
}

type Action = (item: HTMLElement, path: Path, open: (path: Path) => void) => (() => void) | undefined;

const ACTIONS: Readonly<Record<string, Action>> = {
  ArrowDown: (item) => (inBar(item) ? () => enter(item) : () => neighbour(item, 1).focus()),
  ArrowUp: (item) => (inBar(item) ? undefined : () => neighbour(item, -1).focus()),
  ArrowRight: (item) => {
    if (!inBar(item) && item.ariaHasPopup === 'menu') return () => enter(item);
    return () => across(item, 1);
  },
  ArrowLeft: (item, path, open) => {
    if (path.length > 1) return () => leave(item, path, open);
    return () => across(item, -1);
  },
  Escape: (item, path, open) => (path.length === 0 ? undefined : () => leave(item, path, open)),
};

function inBar(item: HTMLElement): boolean {
  return item.parentElement?.classList.contains('menu-top') ?? false;
}

/** Opens the item's menu and goes to its first entry, once it is drawn. */
function enter(item: HTMLElement): void {
  if (item.ariaExpanded !== 'true') item.click();
  requestAnimationFrame(() => {
    item.parentElement?.querySelector<HTMLElement>(':scope > [role=menu] [role=menuitem]')?.focus();
  });
}

/** Closes the innermost menu; the focus goes to the item that opened it. */
function leave(item: HTMLElement, path: Path, open: (path: Path) => void): void {
  item.closest('[role=menu]')?.parentElement?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  open(path.slice(0, -1));
}

function neighbour(item: HTMLElement, step: number): HTMLElement {
  const menu = item.closest('[role=menu], [role=menubar]');
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].filter(
    (other) => other.closest('[role=menu], [role=menubar]') === menu,
  );
  const place = items.indexOf(item) + step;
  return items[(place + items.length) % items.length] ?? item;
}

/** To the next menu of the bar, opening it when one was open. */
function across(item: HTMLElement, step: number): void {
  const top = item.closest('.menu-top')?.querySelector<HTMLElement>('[role=menuitem]') ?? item;
  const wasOpen = top.ariaExpanded === 'true';
  const next = neighbour(top, step);
  next.focus();
  if (wasOpen && next !== top) enter(next);
}
