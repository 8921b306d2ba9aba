/** The tabs under the grid, with their colours; hidden sheets are not among them. */
import { useEffect, useRef } from 'preact/hooks';
import type { Tab } from './state.ts';

interface Props {
  readonly tabs: readonly Tab[];
  readonly front: number;
  readonly open: (id: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs({ tabs, front, open }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = tabs[tabs.findIndex(({ id }) => id === front) + (step ?? 0)];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    open(next.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <div class="tabs">
      <label class="all-tabs">
        <span class="unseen">Chọn trang</span>
        <select
          aria-label="Chọn trang"
          value={String(front)}
          onChange={(event) => open(Number(event.currentTarget.value))}
        >
          {tabs.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div ref={list} class="tab-list" role="tablist" aria-label="Các trang" onKeyDown={move}>
        {tabs.map((tab) => (
          <TabButton key={tab.id} tab={tab} front={tab.id === front} open={open} />
        ))}
      </div>
    </div>
  );
}

function TabButton({
  tab,
  front,
  open,
}: { readonly tab: Tab; readonly front: boolean } & Pick<Props, 'open'>) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (front) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [front]);
  return (
    <button
      ref={button}
      type="button"
      role="tab"
      class="tab"
      data-sheet={tab.id}
      aria-selected={front}
      tabIndex={front ? 0 : -1}
      style={{ borderBottomColor: tab.color ?? 'transparent' }}
      onClick={() => open(tab.id)}
    >
      {tab.name}
    </button>
  );
}
