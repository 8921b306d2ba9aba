/** The module is ready at once: its own lists are folded in bulk, exactly as any text is folded. */
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bareList, markedList } from '../../src/language/bulk.ts';
import { matterPhrases } from '../../src/language/matters/lookup.ts';
import { readText } from '../../src/language/tokens.ts';

describe('lists folded in bulk', () => {
  const phrases = [
    ...matterPhrases().map(({ text }) => text),
    'kỹ quý, thuý hoà, đĩ thoã',
    'bus, gas, massage, vneid',
    'sau 22 giờ, 3 pha, 22h',
  ];
  const folded = (word: 'bare' | 'marked') => (phrase: string) =>
    readText(phrase)
      .tokens.map((token) => token[word])
      .join(' ');
  const words = (list: string) => list.replace(/,/g, '').split('\n');

  it('have the letters that any text has', () => {
    expect(words(bareList(phrases.join('\n')))).toEqual(phrases.map(folded('bare')));
  });

  it('have the marks that any text has', () => {
    expect(words(markedList(phrases.join('\n')))).toEqual(phrases.map(folded('marked')));
  });
});

describe('first use', () => {
  it('takes a small part of a second in a fresh realm', async () => {
    const contents = `import { findLookAlikes, splitSpeech, suggestFields } from './src/language/index.ts';
      import { FIELDS_2022 } from './src/presets/fields-2022.ts';
      const text = 'Ngõ 12 mưa là ngập, đề nghị làm cống thoát nước.';
      const before = now();
      suggestFields(text, FIELDS_2022);
      findLookAlikes([{ id: 'a', text }, { id: 'b', text }]);
      splitSpeech(text);
      took.push(now() - before);`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
    });
    const took: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      runInNewContext(outputFiles[0]?.text ?? '', { took, now: () => performance.now() });
    }
    expect(took).toHaveLength(5);
    expect(Math.min(...took)).toBeLessThan(120);
  });
});
