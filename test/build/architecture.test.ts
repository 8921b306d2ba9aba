import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which folders of `src/` each folder may import from; `main.ts` may import from any. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  language: ['language', 'domain'],
  text: ['text', 'domain'],
  mails: ['mails', 'domain', 'text'],
  presets: ['presets', 'domain'],
  workbook: ['workbook', 'domain', 'text'],
  ports: ['workbook'],
  usecases: ['usecases', 'ports', 'workbook', 'domain', 'language', 'mails', 'presets', 'text'],
  google: ['google', 'ports', 'workbook', 'domain', 'text'],
  version: [],
  rpc: ['rpc', 'usecases', 'ports', 'workbook', 'domain', 'language', 'mails', 'text', 'version'],
};

const folderOf = (file: string): string =>
  file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')[0] ?? '';

describe('the direction of imports', () => {
  let edges: readonly (readonly [from: string, to: string])[] = [];
  beforeAll(async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['src/main.ts'],
      bundle: true,
      write: false,
      metafile: true,
      outfile: 'main.js',
    });
    edges = Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
      imports.map(({ path: to }) => [from, to] as const),
    );
  });

  it('is one way', () => {
    const wrong = edges.filter(([from, to]) => {
      if (from === 'src/main.ts' || !to.startsWith('src/')) return false;
      return !(MAY_IMPORT[folderOf(from)] ?? []).includes(folderOf(to));
    });
    expect(wrong).toEqual([]);
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

const contains = (file: string, pattern: RegExp): boolean =>
  pattern.test(readFileSync(path.join(root, file), 'utf8'));

describe('what may be named where', () => {
  const GOOGLE =
    /\b(SpreadsheetApp|MailApp|LockService|ScriptApp|HtmlService|PropertiesService|CacheService)\b/;

  it.each([
    { what: 'Google’s services', pattern: GOOGLE, only: /^src\/google\// },
    { what: 'the clock', pattern: /\bDate\.now\b|new Date\(\)/, only: /^src\/google\// },
    { what: 'markup from strings', pattern: /\binnerHTML\b|dangerouslySetInnerHTML/, only: /^$/ },
  ])('$what', ({ pattern, only }) => {
    const named = filesUnder('src').filter((file) => contains(file, pattern) && !only.test(file));
    expect(named).toEqual([]);
  });

  it('the host knows nothing of the product', () => {
    expect(filesUnder('host').filter((file) => contains(file, /from '(\.\.\/)+src\//))).toEqual([]);
  });
});
