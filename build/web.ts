/** Bundles the page of `npm start` into `dist-web/`, when it is not there yet or its sources have changed. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = path.join(root, 'host', 'web');
const OUT = path.join(root, 'dist-web');
/** Tells which sources the bundle was made from. */
const MARK = path.join(OUT, 'sources.txt');

/** Makes the page if need be. @returns the folder to serve */
export async function buildWeb(): Promise<string> {
  const mark = await markOfSources();
  if (mark !== (await readFile(MARK, 'utf8').catch(() => ''))) {
    await mkdir(OUT, { recursive: true });
    await bundle();
    await copyFile(path.join(SOURCES, 'page', 'index.html'), path.join(OUT, 'index.html'));
    // Last, so that a bundle left half made is made again.
    await writeFile(MARK, mark);
  }
  return OUT;
}

async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      page: path.join(SOURCES, 'page', 'main.tsx'),
      frame: path.join(SOURCES, 'frame', 'shim.ts'),
    },
    outdir: OUT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  await build({
    absWorkingDir: root,
    entryPoints: { page: path.join(SOURCES, 'page', 'page.css') },
    outdir: OUT,
    bundle: true,
    minify: true,
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
  });
}

/** A digest of everything the bundle depends on: sources, this file, and the versions of the packages. */
async function markOfSources(): Promise<string> {
  const names = await readdir(SOURCES, { recursive: true });
  const files = names
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => path.join(SOURCES, name));
  const digest = createHash('sha256');
  for (const file of [...files, path.join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
    digest.update(path.relative(root, file)).update(await readFile(file));
  return digest.digest('hex');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildWeb();
