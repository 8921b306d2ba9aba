/** Writes what was trained as source files: of a vector one letter for each number, so that little travels with the bundle. */
import { ASPECTS } from '../../src/language/agreement.ts';
import type { AgreementWeights } from './agreement.ts';
import { ANCHORS, usualValue, type Vocabulary, WIDEST } from './vocabulary.ts';

const HEAD = '/** Trained by `npm run train` (build/train); not to be edited by hand. */';
/** Letters that need no escaping in a string: "(" to "Z", an odd number of them, so that the middle one is nothing. */
const LOWEST = '('.charCodeAt(0);
const LEVELS = 51;

/** The text of `src/language/weights/agreement.ts`. */
export function agreementFile(weights: AgreementWeights): string {
  const kinds = Object.entries(weights).map(([kind, own]) => {
    const list = ASPECTS.map((aspect) => `${aspect}: ${own[aspect].toFixed(2)}`);
    return `  '${kind}': { ${list.join(', ')} },`;
  });
  return [
    HEAD,
    "import type { Aspect } from '../agreement.ts';",
    "import type { Weighed } from '../compare-places.ts';",
    '',
    'export const WEIGHTS: Readonly<Record<Weighed, Readonly<Record<Aspect, number>>>> = {',
    ...kinds,
    '};',
    '',
  ].join('\n');
}

/** The text of `src/language/weights/word-vectors.ts`. `matters`: the names of all matters, in their order. */
export function vectorsFile(vocabulary: Vocabulary, matters: readonly string[]): string {
  const { dimensions, keys, kept } = vocabulary;
  return [
    HEAD,
    '',
    '/** Numbers of a vector. */',
    `export const DIMENSIONS = ${dimensions};`,
    '/** Code of the letter that stands for −1, and what one letter is more than the one before. */',
    `export const LOWEST = ${LOWEST};`,
    `export const SCALE = ${2 / (LEVELS - 1)};`,
    '/** How many matters there were: their places in the list are terms ("#12"). */',
    `export const MATTERS = ${matters.length};`,
    '/** A field by the words that name it in a catalogue, and where texts of that field point. */',
    'export const FIELDS: readonly {',
    '  readonly anchors: readonly string[];',
    '  readonly bias: number;',
    '  readonly direction: readonly number[];',
    '}[] = [',
    ...fieldLines(vocabulary),
    '];',
    '/** Terms, and one after the other their vectors. */',
    'export const KEYS =',
    `  '${kept.map((at) => keys[at] ?? '').join(',')}';`,
    'export const VECTORS =',
    `  '${letters(vocabulary)}';`,
    '',
  ].join('\n');
}

function fieldLines({ trained, dimensions }: Vocabulary): string[] {
  return ANCHORS.map((words, field) => {
    const own = trained.directions.subarray(field * dimensions, (field + 1) * dimensions);
    const direction = [...own].map((value) => Number(value.toFixed(2))).join(', ');
    const anchors = words.map((word) => `'${word}'`).join(', ');
    return `  { anchors: [${anchors}], bias: ${(trained.biases[field] ?? 0).toFixed(2)}, direction: [${direction}] },`;
  });
}

function letters({ trained, kept, dimensions }: Vocabulary): string {
  const own = kept.map((at) => trained.vectors.subarray(at * dimensions, (at + 1) * dimensions));
  const usual = usualValue(trained.vectors, kept, dimensions);
  return own
    .map((vector) => [...vector].map((value) => letterOf(value / (usual * WIDEST))).join(''))
    .join('');
}

/** −1..1 as a letter. */
function letterOf(value: number): string {
  const level = Math.round(((Math.max(-1, Math.min(1, value)) + 1) / 2) * (LEVELS - 1));
  return String.fromCharCode(LOWEST + level);
}
