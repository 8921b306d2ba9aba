/** Bundles `src/main.ts` into `dist/Code.js`, one top-level function for each of its exports, and copies the manifest. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPages } from './pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'src/main.ts';
const OUT = 'dist';
/** Where files are written before they take their place. */
const FRESH = 'node_modules/.cache/so-kien-nghi';

/** Names that `src/main.ts` exports: the globals of the script. */
async function exportedNames(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'main.js',
  });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** The server bundle as text: ES2019, everything inside one closure, then plain functions that call into it. */
async function serverBundle(names: readonly string[]): Promise<string> {
  const footer = names.map((name) => `function ${name}() { return App.${name}.apply(this, arguments); }`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    lineLimit: 140,
    write: false,
    footer: { js: footer.join('\n') },
  });
  return outputFiles.map((file) => file.text).join('\n');
}

/** Builds everything that clasp pushes, into `dist/`. */
export async function buildAll(): Promise<void> {
  const files = new Map([
    ['Code.js', await serverBundle(await exportedNames())],
    ['appsscript.json', await readFile(`${root}/appsscript.json`, 'utf8')],
    ...(await buildPages()),
  ]);
  await mkdir(`${root}/${OUT}`, { recursive: true });
  for (const [name, text] of files) await replaceFile(`${root}/${OUT}/${name}`, text);
  for (const name of await readdir(`${root}/${OUT}`)) {
    if (!files.has(name)) await rm(`${root}/${OUT}/${name}`, { recursive: true, force: true });
  }
}

/** Whole or not at all, so that whoever reads meanwhile finds the old file or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${root}/${FRESH}/${process.pid}`;
  await mkdir(`${root}/${FRESH}`, { recursive: true });
  await writeFile(fresh, text);
  await rename(fresh, file);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildAll();
