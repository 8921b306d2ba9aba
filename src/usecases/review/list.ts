/** "Rà từng ý kiến": what nobody has gone through yet, with what is suggested for it and what looks like it. */
import { isValidOn } from '../../domain/assignment/catalogue.ts';
import { WITHDRAWN } from '../../domain/vocabulary.ts';
import type { LookAlike } from '../../language/index.ts';
import type { Env } from '../../ports.ts';
import { register } from '../../workbook/tables/register.ts';
import { codedRows, type RegisterRow } from '../assignment/find-rows.ts';
import { openPairs } from '../look-alikes/pairs.ts';
import { openRound, readCatalogues, readNeeded } from '../read-round.ts';
import { languageCatalogue, makeSuggester, type Suggested } from '../suggestions.ts';

/** A petition to go through. */
export interface ToReview {
  readonly row: RegisterRow;
  readonly suggested: Suggested;
  readonly lookAlikes: readonly {
    readonly code: string;
    readonly content: string;
    readonly reason: string;
  }[];
}

export interface ReviewList {
  /** In the order of the register. */
  readonly items: readonly ToReview[];
  /** Fields that hold on the day of the conference, each with the unit that answers for it, or `''`. */
  readonly fields: readonly {
    readonly name: string;
    readonly unit: string;
    readonly keywords: readonly string[];
  }[];
}

/** Whether somebody still has to go through the petition: one that was merged or withdrawn is left out. */
export function isToReview({ reviewed, content, mergedInto, standing }: RegisterRow): boolean {
  return !reviewed && content !== '' && mergedInto === '' && !standing.startsWith(WITHDRAWN);
}

/**
 * Lists what is to be gone through; nothing is written. Reads: 4 (settings, fields, units, register).
 * @throws UserError when a needed sheet is missing
 */
export function listReview({ workbook, clock }: Env): ReviewList {
  const round = openRound(workbook, clock.now());
  const catalogues = readCatalogues(workbook, round);
  const rows = codedRows(readNeeded(workbook, round, register));
  const day = round.conferenceDay ?? round.today;
  const fieldRows = catalogues.fields.rows.filter((field) => isValidOn(field, day));
  const { defaultUnit } = catalogues.on(day);
  const open = rows.filter(isToReview);
  const suggest = makeSuggester(fieldRows, rows);
  const alike = lookAlikesOf(openPairs(rows), rows);
  return {
    items: open.map((row) => ({
      row,
      suggested: suggest(row.content, row.place, row.day),
      lookAlikes: alike.get(row.code) ?? [],
    })),
    fields: languageCatalogue(fieldRows).map(({ name, keywords }) => ({
      name,
      unit: defaultUnit(name) ?? '',
      keywords,
    })),
  };
}

/** So many are shown beside a petition; "Ý kiến trùng" has them all. */
const MOST_ALIKE = 5;

/** By code, what looks like it, most alike first. */
function lookAlikesOf(
  pairs: readonly LookAlike[],
  rows: readonly RegisterRow[],
): ReadonlyMap<string, ToReview['lookAlikes']> {
  const contents = new Map(rows.map(({ code, content }) => [code, content]));
  const found = new Map<string, ToReview['lookAlikes'][number][]>();
  for (const { a, b, reason } of pairs) {
    for (const [of, code] of [
      [a, b],
      [b, a],
    ] as const) {
      const other = { code, content: contents.get(code) ?? '', reason };
      const list = found.get(of);
      if (list === undefined) found.set(of, [other]);
      else if (list.length < MOST_ALIKE) list.push(other);
    }
  }
  return found;
}
