/** The page's own files, as the bundler left them: nothing outside this list is ever read. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The file that stands for an address; null when none does. */
export async function pageFile(dist: string, address: string): Promise<PageFile | null> {
  const known = Object.hasOwn(FILES, address) ? FILES[address] : undefined;
  if (known === undefined) return null;
  return { type: known.type, content: await readFile(path.join(dist, known.file)) };
}

/** The script that every frame gets. */
export function frameScript(dist: string): Promise<string> {
  return readFile(path.join(dist, 'frame.js'), 'utf8');
}
