/** Finds the register's rows whose code somebody typed over: the tabs still know which text bears which code. */
import { parseCode, tidyCode } from '../../domain/petition-code.ts';
import { vi } from '../../text/vi.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';
import { problemIn } from './work-problems.ts';

export interface RegisterCodes {
  /** Every row with the code it is entitled to; of rows that bear the same code the entitled one comes first. */
  readonly rows: readonly RegisterRow[];
  /** Rows whose code shall be written. */
  readonly recoded: readonly RegisterRow[];
  readonly problems: readonly Problem[];
}

/** What a tab says of codes and texts, as typed. */
interface TabTexts {
  readonly textOf: ReadonlyMap<string, string>;
  readonly codesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * A row goes back to its own code when its text stands in its tab under a code that no row of the register bears, and
 * the code it bears is another row's or no petition's.
 * @param shown code → text as the view last showed it
 */
export function mendCodes(snapshot: Snapshot, shown: ReadonlyMap<string, string>): RegisterCodes {
  const tabs = textsBySource(snapshot, codesByText(shown));
  const { rows } = snapshot.register;
  const borne = new Map<string, number>();
  for (const { code } of rows) borne.set(code, (borne.get(code) ?? 0) + 1);
  const recoded: RegisterRow[] = [];
  const problems: Problem[] = [];
  const mended = rows.map((row) => {
    const tab = tabs.get(row.raisedAt);
    const own = ownCodes(row, tab);
    if (own.length === 0) return row;
    const free = own.find((code) => !borne.has(code));
    const isAnothers = (borne.get(row.code) ?? 0) > 1 || tab?.textOf.has(row.code) !== true;
    const right = free !== undefined && isAnothers ? { ...row, code: free } : row;
    const reason = reasonFor(row, right, own, rows);
    if (reason !== '') problems.push(problemIn(snapshot.register, row, { key: 'code', reason }));
    if (right === row) return row;
    borne.set(right.code, 1);
    borne.set(row.code, (borne.get(row.code) ?? 1) - 1);
    recoded.push(right);
    return right;
  });
  const isTwice = new Set(mended.map(({ code }) => code)).size < mended.length;
  return { rows: isTwice ? entitledFirst(mended, tabs, shown) : mended, recoded, problems };
}

/** What is told of a row that has the text of another code; `''` when there is nothing to tell. */
function reasonFor(
  row: RegisterRow,
  right: RegisterRow,
  own: readonly string[],
  rows: readonly RegisterRow[],
): string {
  if (right !== row) return vi.code.putBack(right.code, row.code);
  const other = own.find(
    (code) => (rows.find((one) => one.code === code)?.content ?? row.content) !== row.content,
  );
  return other === undefined ? '' : vi.register.textOfAnother(row.code, other);
}

function entitledFirst(
  rows: readonly RegisterRow[],
  tabs: ReadonlyMap<string, TabTexts>,
  shown: ReadonlyMap<string, string>,
): readonly RegisterRow[] {
  const agrees = ({ raisedAt, code, content }: RegisterRow): boolean =>
    tabs.get(raisedAt)?.textOf.get(code) === content || shown.get(code) === content;
  return [...rows.filter(agrees), ...rows.filter((row) => !agrees(row))];
}

/** The codes under which the row's tab has its text; none when that is the code it bears, or it bears none. */
function ownCodes({ code, content }: RegisterRow, tab: TabTexts | undefined): readonly string[] {
  const parsed = parseCode(code);
  if (content === '' || parsed === undefined || parsed.part !== undefined) return [];
  const codes = tab?.codesOf.get(content) ?? [];
  return codes.includes(code) ? [] : codes;
}

function codesByText(shown: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, text] of shown) {
    const list = codes.get(text);
    if (list === undefined) codes.set(text, [code]);
    else list.push(code);
  }
  return codes;
}

/** What each tab says; of a row whose code was lost there too, what the view last showed. */
function textsBySource(
  { tabs }: Snapshot,
  shownCodes: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, TabTexts> {
  return new Map(
    tabs.map(({ source, table }) => {
      const textOf = new Map<string, string>();
      const codesOf = new Map<string, string[]>();
      const isOwn = (code: string): boolean => parseCode(code)?.source === source.code && !textOf.has(code);
      const add = (code: string, text: string): void => {
        textOf.set(code, text);
        codesOf.set(text, [...(codesOf.get(text) ?? []), code]);
      };
      const rows = (table?.rows ?? []).filter(({ content }) => content !== '');
      for (const { code, content } of rows) if (isOwn(tidyCode(code))) add(tidyCode(code), content);
      for (const { code, content } of rows) {
        if (textOf.get(tidyCode(code)) === content) continue;
        const lost = shownCodes.get(content)?.find(isOwn);
        if (lost !== undefined) add(lost, content);
      }
      return [source.name, { textOf, codesOf }];
    }),
  );
}
