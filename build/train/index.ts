/** `npm run train`: trains what the language module learns from the corpus, and writes `src/language/weights/`. */
import { writeFile } from 'node:fs/promises';
import { allMatters } from '../../src/language/matters/all.ts';
import { weighAgreement } from './agreement.ts';
import { readExamples } from './examples.ts';
import { judgedPairs } from './pairs.ts';
import { SETTINGS } from './vectors.ts';
import { trainVocabulary } from './vocabulary.ts';
import { agreementFile, vectorsFile } from './write.ts';

const WEIGHTS = new URL('../../src/language/weights/', import.meta.url);

const examples = readExamples();
const judged = judgedPairs(examples, SETTINGS);
await writeFile(new URL('agreement.ts', WEIGHTS), agreementFile(weighAgreement(judged)));
const matters = allMatters().map(({ name }) => name);
await writeFile(
  new URL('word-vectors.ts', WEIGHTS),
  vectorsFile(trainVocabulary(examples, SETTINGS), matters),
);
console.info(`${examples.length} lời kiến nghị, ${judged.length} cặp.`);
