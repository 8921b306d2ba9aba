/** The script's menus as `onOpen` built them: by mouse, or by arrow keys as in any menu bar. */
import { useRef, useState } from 'preact/hooks';
import type { MenuEntry, MenuTree } from '../../run/screen.ts';
import { useDismiss } from './dismiss.tsx';
import { menuKeys } from './menu-keys.tsx';
import type { Player } from './player.ts';

interface Props {
  readonly menus: readonly MenuTree[];
  readonly player: Player;
}

/** Captions of the open menus, outermost first. */
type Path = readonly string[];

interface Opening {
  readonly path: Path;
  readonly open: (path: Path) => void;
  /** Runs an item. */
  readonly choose: (name: string, caption: string) => void;
}

export function MenuBar({ menus, player }: Props) {
  const [path, open] = useState<Path>([]);
  const bar = useRef<HTMLElement>(null);
  useDismiss(bar, path.length > 0, () => open([]));
  const choose: Opening['choose'] = (name, caption) => {
    open([]);
    void player.runMenu(name, caption);
  };
  return (
    <nav ref={bar} class="menu-bar" aria-label="Bảng chọn">
      <div role="menubar" aria-label="Bảng chọn" onKeyDown={(event) => menuKeys(event, path, open)}>
        {menus.map((menu) => (
          <Menu key={menu.caption} menu={menu} place={[menu.caption]} opening={{ path, open, choose }} />
        ))}
      </div>
    </nav>
  );
}

interface MenuProps {
  readonly menu: MenuTree;
  /** Captions from the bar down to this menu. */
  readonly place: Path;
  readonly opening: Opening;
}

/** A menu of the bar, or one inside another. */
function Menu({ menu, place, opening }: MenuProps) {
  const { path, open } = opening;
  const isOpen = place.every((caption, i) => path[i] === caption);
  const inBar = place.length === 1;
  return (
    <div class={inBar ? 'menu-top' : 'menu-sub'} onPointerEnter={() => !inBar && open(place)}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        class="menu-item"
        onClick={() => open(isOpen && inBar ? [] : place)}
      >
        <span>{menu.caption}</span>
        {!inBar && <span aria-hidden="true">▸</span>}
      </button>
      {isOpen && (
        <div role="menu" class="menu" aria-label={menu.caption}>
          {sections(menu.entries).map((section) => (
            <div key={captionOf(section[0])} class="menu-section">
              {section.map((entry) => (
                <Entry key={captionOf(entry)} entry={entry} place={place} opening={opening} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

type Shown = Exclude<MenuEntry, { kind: 'separator' }>;

/** The entries between one separator and the next; a separator with nothing on one side divides nothing. */
function sections(entries: readonly MenuEntry[]): Shown[][] {
  const found: Shown[][] = [[]];
  for (const entry of entries) {
    if (entry.kind === 'separator') found.push([]);
    else found.at(-1)?.push(entry);
  }
  return found.filter((section) => section.length > 0);
}

function captionOf(entry: Shown | undefined): string {
  return (entry?.kind === 'menu' ? entry.menu.caption : entry?.caption) ?? '';
}

function Entry({ entry, place, opening }: Omit<MenuProps, 'menu'> & { readonly entry: Shown }) {
  if (entry.kind === 'menu')
    return <Menu menu={entry.menu} place={[...place, entry.menu.caption]} opening={opening} />;
  const { caption, functionName } = entry;
  return (
    <button
      type="button"
      role="menuitem"
      class="menu-item"
      tabIndex={-1}
      onPointerEnter={() => opening.open(place)}
      onClick={() => opening.choose(functionName, caption)}
    >
      {caption}
    </button>
  );
}
