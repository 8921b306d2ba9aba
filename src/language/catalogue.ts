/** A ward's catalogue of fields made ready for reading petitions: its keywords and the matters each field owns. */
import { buildLexicon, type Entry, findPhrases, type Lexicon, type Phrase, remembered } from './lexicon.ts';
import { allMatters } from './matters/all.ts';
import { type Meaning as MatterMeaning, matterLexicon } from './matters/lookup.ts';
import { foldText, readText } from './tokens.ts';
import { FIELDS } from './weights/word-vectors.ts';

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
  /** The fields a matter belongs to. */
  readonly owners: (matter: number) => readonly Share[];
  /** For each field of the trained vectors, the fields of this catalogue it stands for. */
  readonly trained: readonly (readonly number[])[];
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
  const keywords = catalogue.flatMap(({ keywords = [] }, field) =>
    keywords.map((text) => ({ text, value: { field, within: false } })),
  );
  const labels = catalogue.map(labelOf);
  const owners = remembered((anchors) => ownersOf(anchors, labels));
  return {
    names: catalogue.map(({ name }) => name),
    lexicon: joined(
      buildLexicon<Keyword>(
        keywords,
        labels.flatMap((label) => label.keywords),
      ),
    ),
    owners: (matter) => owners(allMatters()[matter]?.field ?? ''),
    trained: FIELDS.map(({ anchors }) => [
      ...new Set(anchors.flatMap((anchor) => bestFor(foldText(anchor), labels))),
    ]),
  };
}

/** The sheet's keywords and the language's phrases as one, each with what the other finds inside it. */
function joined(keywords: Lexicon<Keyword>): Lexicon<Meaning> {
  const matters = matterLexicon();
  return {
    longest: (word) => Math.max(keywords.longest(word), matters.longest(word)),
    has: (key) => keywords.has(key) || matters.has(key),
    entries: remembered((key) => {
      const [sheet, own] = [keywords.entries(key), matters.entries(key)];
      return [
        ...sheet,
        ...own,
        ...own.flatMap((entry) => within(entry, keywordsIn(entry, keywords))),
        ...sheet.flatMap((entry) => within(entry, mattersIn(entry))),
      ];
    }),
  };
}

function within(entry: Entry<Meaning>, values: readonly Meaning[]): Entry<Meaning>[] {
  return values.map((value) => ({ ...entry, value }));
}

/** The sheet is not overruled by the language: a keyword inside a longer phrase of a matter ("đốt vàng mã") counts too. */
function keywordsIn({ text }: Phrase<unknown>, keywords: Lexicon<Keyword>): Keyword[] {
  return heldIn(text, keywords, 2).map(({ field }) => ({ field, within: true }));
}

/** Nor the language by the sheet: what a keyword is about ("chó thả rông" is about dogs) leans to its field. */
function mattersIn({ text }: Phrase<unknown>): MatterMeaning[] {
  return heldIn(text, matterLexicon(), 1).map((value) =>
    value === 'nothing' ? value : { ...value, hint: true },
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
  readonly keywords: readonly string[];
}

function labelOf({ name, keywords = [] }: CatalogueField): Label {
  return {
    parts: name.split(/[,;\-–]/).map(foldText),
    name: ` ${foldText(name)} `,
    keywords: keywords.map(foldText),
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
  return keywords.includes(anchor) ? 1 : 0;
}
