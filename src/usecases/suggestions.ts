/** What the language module suggests for petitions of this workbook: field, competence, contents, look-alikes. */
import { parseCode, tidyCode } from '../domain/petition-code.ts';
import {
  type CatalogueField,
  findLookAlikes,
  type LookAlike,
  learn,
  splitSpeech,
  suggestCompetence,
  suggestFields,
} from '../language/index.ts';
import type { RowOf } from '../workbook/table.ts';
import type { fields } from '../workbook/tables/catalogues.ts';
import type { register } from '../workbook/tables/register.ts';

type FieldRow = RowOf<typeof fields>;
type RegisterRow = RowOf<typeof register>;

/** The last catalogue made ready: making one ready takes as long as reading a score of petitions with it. */
const prepared: { key: string; catalogue: readonly CatalogueField[] } = { key: '', catalogue: [] };

/**
 * The catalogue as the language module takes it: names, and the keywords that staff keep in the sheet. The same rows give
 * the same array, by which the module knows that it is ready.
 */
export function languageCatalogue(rows: readonly FieldRow[]): readonly CatalogueField[] {
  const key = JSON.stringify(rows.map(({ name, keywords }) => [name, keywords]));
  if (prepared.key !== key) {
    prepared.key = key;
    prepared.catalogue = catalogueOf(rows);
  }
  return prepared.catalogue;
}

function catalogueOf(rows: readonly FieldRow[]): readonly CatalogueField[] {
  return rows
    .filter(({ name }) => name !== '')
    .map(({ name, keywords }) => ({
      name,
      keywords: keywords
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    }));
}

export interface Suggested {
  readonly fields: ReturnType<typeof suggestFields>;
  readonly competence: ReturnType<typeof suggestCompetence>;
  /** How many contents the text seems to hold. */
  readonly contents: number;
}

/** Suggests for one petition: what was said, where, on which day (`''` when unknown). */
export type Suggester = (content: string, place: string, day: string) => Suggested;

/** A suggester for this workbook: its catalogue, and what staff decided in rows they have gone through. */
export function makeSuggester(fieldRows: readonly FieldRow[], registered: readonly RegisterRow[]): Suggester {
  const catalogue = languageCatalogue(fieldRows);
  const decisions = registered
    .filter(({ reviewed, field }) => reviewed && field !== '')
    .map(({ content, field }) => ({ text: content, field }));
  const learned = learn(decisions);
  return (content, place, day) => {
    const text = place === '' ? content : `${content} (${place})`;
    return {
      fields: suggestFields(text, catalogue, learned),
      competence: suggestCompetence(text, day),
      contents: splitSpeech(content).length,
    };
  };
}

/** Codes that a person said are different petitions, as they stand in `Không trùng với`. */
export function differentCodes(row: RegisterRow): readonly string[] {
  return row.notSame
    .split(/[\s,;]+/)
    .map(tidyCode)
    .filter((code) => parseCode(code) !== undefined);
}

/** Look-alikes among rows that a person has neither merged nor told apart, by score. */
export function openLookAlikes(rows: readonly RegisterRow[]): readonly LookAlike[] {
  const standing = rows.filter(({ content, mergedInto }) => content !== '' && mergedInto === '');
  const apart = new Set(
    rows.flatMap((row) =>
      differentCodes(row).flatMap((code) => [pairKey(row.code, code), pairKey(code, row.code)]),
    ),
  );
  const texts = standing.map(({ code, content, place }) => ({ id: code, text: content, place }));
  return findLookAlikes(texts).filter(({ a, b }) => !apart.has(pairKey(a, b)));
}

const pairKey = (a: string, b: string): string => `${a} ${b}`;
