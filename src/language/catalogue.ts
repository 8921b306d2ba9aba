/** A ward's catalogue of fields made ready for reading petitions: its keywords and the matters each field owns. */
import { buildLexicon, findPhrases, type Lexicon } from './lexicon.ts';
import { allMatters } from './matters/all.ts';
import { type Meaning as MatterMeaning, matterLexicon, matterPhrases } from './matters/lookup.ts';
import { foldText, readText } from './tokens.ts';

/** What is needed of one row of the sheet "Lĩnh vực". */
export interface CatalogueField {
  readonly name: string;
  readonly keywords: readonly string[];
}

/** A field (by its place in the catalogue) and how strongly something belongs to it, 0..1. */
export interface Share {
  readonly field: number;
  readonly share: number;
}

/** A phrase is a keyword of a field, a word of a matter, or both. */
export type Meaning = Keyword | MatterMeaning;

export interface Keyword {
  readonly field: number;
  /** It stands inside a longer phrase of a matter: "vàng mã" in "đốt vàng mã". */
  readonly within: boolean;
}

export interface ReadyCatalogue {
  readonly names: readonly string[];
  readonly lexicon: Lexicon<Meaning>;
  /** For each matter, the fields it belongs to. */
  readonly owners: readonly (readonly Share[])[];
}

const FIRST_CHOICE = 1;
const SECOND_CHOICE = 0.5;
const ready = new WeakMap<readonly CatalogueField[], ReadyCatalogue>();

/** Prepares a catalogue once; the same array gives the same answer, so an edited catalogue must be a new array. */
export function readyCatalogue(catalogue: readonly CatalogueField[]): ReadyCatalogue {
  const known = ready.get(catalogue);
  if (known !== undefined) return known;
  const made = prepare(catalogue);
  ready.set(catalogue, made);
  return made;
}

function prepare(catalogue: readonly CatalogueField[]): ReadyCatalogue {
  const keywords = catalogue.flatMap(({ keywords }, field) =>
    keywords.map((text) => ({ text, value: { field, within: false } })),
  );
  const labels = catalogue.map(labelOf);
  return {
    names: catalogue.map(({ name }) => name),
    lexicon: buildLexicon<Meaning>([
      ...keywords,
      ...matterPhrases(),
      ...keywordsWithin(buildLexicon(keywords)),
      ...mattersWithin(keywords),
    ]),
    owners: allMatters().map(({ field }) => ownersOf(field, labels)),
  };
}

/** The sheet is not overruled by the language: a keyword inside a longer phrase of a matter ("đốt vàng mã") counts too. */
function keywordsWithin(keywords: Lexicon<Keyword>): { text: string; value: Keyword }[] {
  return matterPhrases().flatMap(({ text }) =>
    heldIn(text, keywords, 2).map(({ field }) => ({ text, value: { field, within: true } })),
  );
}

/** Nor the language by the sheet: what a keyword is about ("chó thả rông" is about dogs) leans to its field. */
function mattersWithin(keywords: readonly { readonly text: string }[]): { text: string; value: Meaning }[] {
  return keywords.flatMap(({ text }) =>
    heldIn(text, matterLexicon(), 1).map((value) => ({
      text,
      value: value === 'nothing' ? value : { ...value, hint: true },
    })),
  );
}

/** What the phrases mean that stand inside a longer one, each of at least so many words. */
function heldIn<T>(text: string, lexicon: Lexicon<T>, words: number): T[] {
  const read = readText(text);
  return findPhrases(lexicon, read)
    .filter(({ start, end }) => end - start >= words && end - start < read.tokens.length)
    .flatMap(({ values }) => values);
}

interface Label {
  readonly parts: readonly string[];
  readonly name: string;
  readonly keywords: ReadonlySet<string>;
}

function labelOf({ name, keywords }: CatalogueField): Label {
  return {
    parts: name.split(/[,;\-–]/).map(foldText),
    name: ` ${foldText(name)} `,
    keywords: new Set(keywords.map(foldText)),
  };
}

/** `anchors`: "best field > next best", each the words that name it. */
function ownersOf(anchors: string, labels: readonly Label[]): Share[] {
  const shares = [FIRST_CHOICE, SECOND_CHOICE];
  return anchors.split('>').flatMap((anchor, rank) => {
    const fields = bestFor(foldText(anchor), labels);
    return fields.map((field) => ({ field, share: (shares[rank] ?? 0) / fields.length }));
  });
}

function bestFor(anchor: string, labels: readonly Label[]): number[] {
  const fits = labels.map((label) => fitOf(anchor, label));
  const best = Math.max(0, ...fits);
  return best === 0 ? [] : fits.flatMap((value, field) => (value === best ? [field] : []));
}

function fitOf(anchor: string, { parts, name, keywords }: Label): number {
  if (parts.includes(anchor)) return 3;
  if (name.includes(` ${anchor} `)) return 2;
  return keywords.has(anchor) ? 1 : 0;
}
