/**
 * Exact searches for texts, done here where all that is searched is known: the engine copies the whole list for each,
 * which for a thousand look-ups among a thousand rows takes longer than everything else.
 */
import { type Area, OPEN } from '../store/model.ts';
import { type CellKey, cellKey } from './cell-key.ts';
import { type Setting, settledAt } from './settled.ts';

/** Text in upper case to its place in the list, from 1; null when the list holds what is not known yet. */
type Index = ReadonlyMap<string, number> | null;

export class Searches {
  private readonly setting: Setting;
  private readonly indexes = new Map<string, Index>();

  constructor(setting: Setting) {
    this.setting = setting;
  }

  /**
   * `MATCH(key;list;0)`.
   * @returns the place from 1; null when it is not there; undefined when the engine must look
   */
  find(keySheet: number, key: CellKey, listSheet: number, list: Area): number | null | undefined {
    const sought = settledAt(this.setting, keySheet, key);
    if (sought === undefined) return null;
    if (typeof sought !== 'string' || sought === '' || /[*?]/.test(sought)) return undefined;
    const index = this.index(listSheet, list);
    return index === null ? undefined : (index.get(sought.toUpperCase()) ?? null);
  }

  private index(sheet: number, list: Area): Index {
    const name = `${sheet} ${list.left} ${list.right} ${list.top} ${list.bottom}`;
    const index = this.indexes.get(name);
    if (index !== undefined) return index;
    const made = list.left === list.right ? this.makeIndex(sheet, list) : null;
    this.indexes.set(name, made);
    return made;
  }

  private makeIndex(sheet: number, { top, left, bottom }: Area): Index {
    const last = bottom === OPEN ? (this.setting.contents.sheets[sheet]?.lastRow ?? 0) : bottom;
    const index = new Map<string, number>();
    for (let row = top; row <= last; row += 1) {
      const content = settledAt(this.setting, sheet, cellKey(row, left));
      if (typeof content === 'object') return null;
      if (typeof content !== 'string' || content === '') continue;
      const text = content.toUpperCase();
      if (!index.has(text)) index.set(text, row - top + 1);
    }
    return index;
  }
}
