/** Pairs of petitions for "Ý kiến trùng": those to decide on, and those that a person has merged or told apart. */
import { isSplit } from '../../domain/petition-code.ts';
import { WITHDRAWN } from '../../domain/vocabulary.ts';
import { comparePetitions, LOOK_ALIKE_THRESHOLD, type LookAlike } from '../../language/index.ts';
import type { Env } from '../../ports.ts';
import { viReview } from '../../text/vi-review.ts';
import { register } from '../../workbook/tables/register.ts';
import { codedRows, type RegisterRow } from '../assignment/find-rows.ts';
import { openRound, readNeeded } from '../read-round.ts';
import { differentCodes, openLookAlikes } from '../suggestions.ts';

/** Two petitions, the one with the smaller code first. */
export interface Pair {
  readonly a: RegisterRow;
  readonly b: RegisterRow;
  readonly score: number;
  readonly reason: string;
  readonly state: 'open' | 'merged' | 'different';
  /** Code of the one that points to the other; blank unless `merged`. */
  readonly mergedCode: string;
}

/** Two codes that a person has decided on. */
interface Decided extends Pick<Pair, 'state' | 'mergedCode'> {
  readonly codes: readonly [string, string];
}

/** Look-alikes that nobody has decided on, most alike first; what was withdrawn by all who raised it is left out. */
export function openPairs(rows: readonly RegisterRow[]): readonly LookAlike[] {
  return openLookAlikes(rows.filter(({ standing }) => !standing.startsWith(WITHDRAWN)));
}

/**
 * Lists every pair, those to decide on first; nothing is written. Reads: 2 (settings, register).
 * A speech and its contents are no pair.
 * @throws UserError when a needed sheet is missing
 */
export function listPairs({ workbook, clock }: Env): readonly Pair[] {
  const round = openRound(workbook, clock.now());
  const rows = codedRows(readNeeded(workbook, round, register));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const open = openPairs(rows).flatMap(({ a, b, score, reason }) => {
    const [one, other] = [byCode.get(a), byCode.get(b)];
    if (one === undefined || other === undefined) return [];
    return [{ a: one, b: other, score, reason, state: 'open' as const, mergedCode: '' }];
  });
  const decided = new Map<string, Pair>();
  for (const each of [...rows.flatMap(mergedOf), ...rows.flatMap(toldApart)]) {
    const pair = pairOf(each, byCode);
    if (pair === undefined) continue;
    const key = `${pair.a.code} ${pair.b.code}`;
    if (!decided.has(key)) decided.set(key, pair);
  }
  return [...open, ...decided.values()];
}

function mergedOf({ code, mergedInto }: RegisterRow): readonly Decided[] {
  if (mergedInto === '' || isSplit(code, mergedInto)) return [];
  return [{ codes: [code, mergedInto], state: 'merged', mergedCode: code }];
}

function toldApart(row: RegisterRow): readonly Decided[] {
  return differentCodes(row).map((code) => ({ codes: [row.code, code], state: 'different', mergedCode: '' }));
}

/** Undefined when one of the codes is nobody's, or both are one. */
function pairOf(
  { codes, state, mergedCode }: Decided,
  byCode: ReadonlyMap<string, RegisterRow>,
): Pair | undefined {
  const [a, b] = [...codes].sort().map((code) => byCode.get(code));
  if (a === undefined || b === undefined || a === b) return undefined;
  const { score, reason } = comparePetitions(textOf(a), textOf(b));
  return { a, b, score, reason: score < LOOK_ALIKE_THRESHOLD ? viReview.byHand : reason, state, mergedCode };
}

const textOf = ({ content, place }: RegisterRow) => ({ text: content, place });
