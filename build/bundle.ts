/** Bundles `src/main.ts` into `dist/Code.js`, one top-level function for each of its exports, and copies the manifest. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPages } from './pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'src/main.ts';
const OUT = 'dist';

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
  const names = await exportedNames();
  const code = await serverBundle(names);
  await rm(`${root}/${OUT}`, { recursive: true, force: true });
  await mkdir(`${root}/${OUT}`, { recursive: true });
  await writeFile(`${root}/${OUT}/Code.js`, code);
  await copyFile(`${root}/appsscript.json`, `${root}/${OUT}/appsscript.json`);
  await buildPages();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildAll();
