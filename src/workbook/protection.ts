/** Protections of a sheet as data: those that are wanted, those that are found, and what to change between the two. */

/** Columns of a sheet from a row on; all counts from 1, both ends count. */
export interface WantedArea {
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
  /** A row; or the sheet's last one: `grows` takes rows added later along, `as it is` does not. */
  readonly lastRow: number | 'grows' | 'as it is';
}

export interface WantedProtection {
  readonly description: string;
  /** Undefined is the whole sheet. */
  readonly area: WantedArea | undefined;
  /** Parts of a wholly protected sheet that it does not cover. */
  readonly open: readonly WantedArea[];
  /** Addresses, lower case, of those who may edit; undefined lets anyone, after a warning. */
  readonly editors: readonly string[] | undefined;
}

export interface FoundArea {
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** Whether it goes down to the sheet's last row. */
  readonly reachesEnd: boolean;
}

export interface FoundProtection {
  readonly description: string;
  /** Undefined is the whole sheet. */
  readonly area: FoundArea | undefined;
  readonly open: readonly FoundArea[];
  /** Addresses, lower case; undefined when it only warns. */
  readonly editors: readonly string[] | undefined;
  /** Whether everyone of the owner's organisation may edit besides. */
  readonly domainEdit: boolean;
}

/** Who is to be let in and who out. */
export interface EditorChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What makes the protections found into those wanted; removals come first. */
export interface ProtectionChanges<F> {
  readonly remove: readonly F[];
  readonly add: readonly WantedProtection[];
  readonly editors: readonly (EditorChange & { readonly protection: F })[];
}

/**
 * Compares the program's protections of one sheet with what they should be.
 * @param always address, lower case, that no protection keeps out (the owner); `''` when there is none
 */
export function changesFor<F extends FoundProtection>(
  wanted: readonly WantedProtection[],
  found: readonly F[],
  always: string,
): ProtectionChanges<F> {
  const left = [...found];
  const add: WantedProtection[] = [];
  const editors: (EditorChange & { protection: F })[] = [];
  for (const one of wanted) {
    const at = left.findIndex((candidate) => isSamePlace(one, candidate));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (match === undefined) add.push(one);
    else {
      const change = editorChange(one, match, always);
      if (change !== undefined) editors.push({ protection: match, ...change });
    }
  }
  return { remove: left, add, editors };
}

/** The same protection but perhaps for whom it lets in. */
function isSamePlace(wanted: WantedProtection, found: FoundProtection): boolean {
  return (
    wanted.description === found.description &&
    (wanted.editors === undefined) === (found.editors === undefined) &&
    areSame(wanted.area === undefined ? [] : [wanted.area], found.area === undefined ? [] : [found.area]) &&
    areSame(wanted.open, found.open)
  );
}

function areSame(wanted: readonly WantedArea[], found: readonly FoundArea[]): boolean {
  return (
    wanted.length === found.length && wanted.every((area) => found.some((other) => isSameArea(area, other)))
  );
}

function isSameArea(wanted: WantedArea, found: FoundArea): boolean {
  const { row, column, lastColumn, lastRow } = wanted;
  const sameEnd = typeof lastRow === 'number' ? found.lastRow === lastRow : found.reachesEnd;
  return row === found.row && column === found.column && lastColumn === found.lastColumn && sameEnd;
}

function editorChange(
  wanted: WantedProtection,
  found: FoundProtection,
  always: string,
): EditorChange | undefined {
  if (wanted.editors === undefined || found.editors === undefined) return undefined;
  const should = new Set([...wanted.editors, always]);
  const are = new Set([...found.editors, always]);
  const add = [...should].filter((email) => !are.has(email));
  const remove = [...are].filter((email) => !should.has(email));
  return add.length + remove.length > 0 || found.domainEdit ? { add, remove } : undefined;
}
