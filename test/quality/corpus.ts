/** Reads the corpus that the vectors of words are trained on: petitions in several wordings, by subject. */
import { readdirSync, readFileSync } from 'node:fs';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';

/** A line of the corpus; `field` and `also` in the files are orders of the default catalogue. */
export interface CorpusLine {
  readonly text: string;
  /** Lines of one petition have the same group. */
  readonly group: string;
  /** The kind of matter, without the place. */
  readonly matter: string;
  /** Field of the default catalogue → how right it is; missing where nobody said. */
  readonly fields?: ReadonlyMap<string, number>;
  /** The named place the petition is about, where the lines were written by places. */
  readonly site?: string;
}

const FIRST_CHOICE = 0.7;

const FOLDER = new URL('corpus/', import.meta.url);

export function readCorpus(): CorpusLine[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => rowsOf(readFileSync(new URL(name, FOLDER), 'utf8')).map(lineOf));
}

function lineOf(row: Readonly<Record<string, string>>): CorpusLine {
  const { text = '', group = '', matter = '', place, petition, field = '', also = '' } = row;
  if (place !== undefined) return { text, group: petition ?? '', matter, site: place };
  return { text, group, matter, fields: fieldsOf(field, also) };
}

function fieldsOf(field: string, also: string): ReadonlyMap<string, number> {
  const [first, second] = [field, also].map((order) => FIELDS_2022[Number(order) - 1]?.name);
  if (first === undefined) throw new Error(`Lĩnh vực không có trong danh mục: ${field}`);
  if (second === undefined || second === first) return new Map([[first, 1]]);
  return new Map([
    [first, FIRST_CHOICE],
    [second, 1 - FIRST_CHOICE],
  ]);
}

function rowsOf(file: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = file.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  );
}
