/** `Ở tổ` of every row of the register: what its own tab says, and for main petitions what all co-petitioners say. */
import { isWithdrawn, type Judged, mainStanding, ownStanding } from '../../domain/assignment/standing.ts';
import { groupPetitions, resolveMains } from '../../domain/grouping.ts';
import { isSplit, parseCode, tidyCode, typedCode } from '../../domain/petition-code.ts';
import { WITHDRAWN } from '../../domain/vocabulary.ts';
import type { CodedTab } from './codes.ts';
import type { RegisterRow } from './snapshot.ts';

/** What each row's own tab says of it, by code. */
type Own = ReadonlyMap<string, string>;

/**
 * The rows with their standing as it shall read. A row whose tab could not be read keeps what the register has, and so
 * does a main petition: a tab that cannot be read withdraws and agrees to nothing.
 */
export function withStandings(
  rows: readonly RegisterRow[],
  coded: readonly CodedTab[],
): readonly RegisterRow[] {
  const own = ownStandings(rows, coded);
  const grouped = rows.map((row) => ({ ...row, mergedInto: tidyCode(row.mergedInto) }));
  const groups = groupPetitions(grouped, resolveMains(grouped).mainOf);
  const standings = new Map(own);
  for (const { main, members } of groups) {
    const judged = members
      .filter(({ code }) => code !== typedCode(main.code))
      .map(({ code, standing }) => judgedOf(code, standing, own));
    const mains = own.get(main.code);
    if (mains !== undefined) standings.set(main.code, mainStanding({ code: main.code, own: mains }, judged));
  }
  return rows.map((row) => ({ ...row, standing: standings.get(row.code) ?? row.standing }));
}

/** A co-petitioner whose tab cannot be read stands as the register has it. */
function judgedOf(code: string, standing: string, own: Own): Judged {
  return { code, own: own.get(code) ?? (isWithdrawn(standing) ? WITHDRAWN : standing) };
}

function ownStandings(rows: readonly RegisterRow[], coded: readonly CodedTab[]): Own {
  const own = new Map<string, string>();
  const readable = new Set<string>();
  for (const { tab, petitions } of coded) {
    if (tab.table !== undefined) readable.add(tab.source.code);
    for (const { code, row } of petitions) own.set(code, ownStanding(row.judgement, row.reason));
  }
  const split = new Set(
    rows.filter((row) => isSplit(row.code, tidyCode(row.mergedInto))).map(({ code }) => code),
  );
  for (const { code } of rows) {
    if (own.has(code) || !readable.has(parseCode(code)?.source ?? '')) continue;
    own.set(code, split.has(typedCode(code)) ? (own.get(typedCode(code)) ?? WITHDRAWN) : WITHDRAWN);
  }
  return own;
}
