/** The pages that the script shows, each one HTML file with styles and script inside: nothing is loaded from anywhere. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Name of the file, as `HtmlService` asks for it, and the folder of `src/ui/` that it is made of. */
export const PAGES = { Sidebar: 'sidebar', Wizard: 'wizard' } as const;
export type PageName = keyof typeof PAGES;

/** All pages: each file's name with its text. */
export function buildPages(): Promise<readonly (readonly [file: string, html: string])[]> {
  const names = Object.keys(PAGES) as PageName[];
  return Promise.all(names.map(async (name) => [`${name}.html`, (await buildPage(name)).html] as const));
}

export interface BuiltPage {
  readonly html: string;
  /** The source files that it was made of. */
  readonly inputs: readonly string[];
}

/** One page as text. */
export async function buildPage(name: PageName): Promise<BuiltPage> {
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
  };
  const script = await build({
    ...common,
    write: false,
    metafile: true,
    entryPoints: [`src/ui/${PAGES[name]}/main.tsx`],
    format: 'iife',
    target: 'es2022',
    // A third smaller than the automatic runtime's calls, and the page has a bound to keep.
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: ['src/ui/parts/jsx.ts'],
    tsconfigRaw: {},
    // HtmlService cuts what it takes for comments out of template literals.
    supported: { 'template-literal': false },
    legalComments: 'none',
  });
  const style = await build({ ...common, write: false, entryPoints: ['src/ui/styles.css'] });
  return {
    html: page(textOf(style.outputFiles), textOf(script.outputFiles)),
    inputs: Object.keys(script.metafile.inputs),
  };
}

function textOf(files: readonly { readonly text: string }[]): string {
  return files.map(({ text }) => text.trim()).join('\n');
}

/**
 * Neither text may end its element early or begin a comment. With template literals gone, a back quote stands only in
 * strings and patterns, where HtmlService might take it for the beginning of one.
 */
function page(style: string, script: string): string {
  const safe = script
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/`/g, '\\x60');
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<title>Sổ Kiến Nghị</title>',
    `<style>${style}</style>`,
    '<body data-screen="">',
    '<div id="app"></div>',
    `<script>${safe}</script>`,
    '</html>',
    '',
  ].join('\n');
}
