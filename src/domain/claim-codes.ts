/** Which code each row of a source tab bears: kept, put back after a mishap, or new. Never by position. */
import { isLikely, makeCode, nextNumber, parseCode, tidyCode } from './petition-code.ts';

/** A row with a petition in it, as typed. */
export interface CodedRow {
  readonly row: number;
  /** What stands in `Mã`, tidy or not; `''` when blank. */
  readonly code: string;
  /** The petition's text, normalised. */
  readonly text: string;
}

export interface Claim extends CodedRow {
  /** The code that the row shall bear. */
  readonly given: string;
  /**
   * `kept`: it bore it. `new`: it bore none. `put-back`: its text was known under a code that no row of that text
   * bore any more. `foreign`: it bore the code of another source, or one that
   * nobody gave. `copy`: another row is entitled to the code it bore.
   */
  readonly how: 'kept' | 'new' | 'put-back' | 'foreign' | 'copy';
}

const NOTHING_SHOWN: ReadonlyMap<string, string> = new Map();

interface Claims {
  readonly taken: Set<string>;
  readonly given: Map<number, Pick<Claim, 'given' | 'how'>>;
}

/**
 * Settles the codes of one source.
 * @param source the source's own prefix, `T05`
 * @param rows every row of the tab that has a text, in order
 * @param known code → text, for all codes of the source that the register holds
 * @param shown code → text as the view last showed it: it bears out a row whose own line in the register was damaged
 * @returns one claim for each row, in order; no code twice
 */
export function claimCodes(
  source: string,
  rows: readonly CodedRow[],
  known: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, string> = NOTHING_SHOWN,
): readonly Claim[] {
  const claims: Claims = { taken: new Set(), given: new Map() };
  keepWhereTextAgrees(source, rows, [known, shown], claims);
  putBackByText(rows, known, claims);
  keepWhereTextWasEdited(source, rows, known, claims);
  giveNew(source, rows, known, claims);
  return rows.map((row) => ({ ...row, ...(claims.given.get(row.row) ?? { given: '', how: 'new' }) }));
}

function settle(claims: Claims, row: CodedRow, given: string, how: Claim['how']): void {
  claims.taken.add(given);
  claims.given.set(row.row, { given, how });
}

function keepWhereTextAgrees(
  source: string,
  rows: readonly CodedRow[],
  records: readonly ReadonlyMap<string, string>[],
  claims: Claims,
): void {
  for (const row of rows) {
    const code = tidyCode(row.code);
    const agrees = records.some((texts) => texts.get(code) === row.text);
    if (agrees && parseCode(code)?.source === source && !claims.taken.has(code)) {
      settle(claims, row, code, 'kept');
    }
  }
}

/** A row whose text the register knows under a code that is now free: the code was cut, cleared or overwritten. */
function putBackByText(rows: readonly CodedRow[], known: ReadonlyMap<string, string>, claims: Claims): void {
  const codesOf = new Map<string, string[]>();
  for (const [code, text] of known) {
    const codes = codesOf.get(text);
    if (codes === undefined) codesOf.set(text, [code]);
    else codes.push(code);
  }
  for (const row of rows) {
    if (claims.given.has(row.row)) continue;
    const own = codesOf.get(row.text)?.find((code) => !claims.taken.has(code));
    if (own !== undefined) settle(claims, row, own, 'put-back');
  }
}

function keepWhereTextWasEdited(
  source: string,
  rows: readonly CodedRow[],
  known: ReadonlyMap<string, string>,
  claims: Claims,
): void {
  for (const row of rows) {
    const code = tidyCode(row.code);
    if (claims.given.has(row.row) || claims.taken.has(code)) continue;
    const parsed = parseCode(code);
    if (parsed?.source !== source || parsed.part !== undefined) continue;
    if (known.has(code) || isLikely(parsed)) settle(claims, row, code, 'kept');
  }
}

function giveNew(
  source: string,
  rows: readonly CodedRow[],
  known: ReadonlyMap<string, string>,
  claims: Claims,
): void {
  let number = nextNumber(source, [...known.keys(), ...claims.taken]);
  const isBorne = (code: string): boolean => known.has(code) || claims.taken.has(code);
  for (const row of rows) {
    if (claims.given.has(row.row)) continue;
    while (isBorne(makeCode(source, number))) number += 1;
    settle(claims, row, makeCode(source, number), reasonForNew(source, row));
  }
}

function reasonForNew(source: string, row: CodedRow): Claim['how'] {
  if (row.code === '') return 'new';
  const code = parseCode(row.code);
  return code?.source === source && isLikely(code) ? 'copy' : 'foreign';
}
