/** The built code and the HTML files beside it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export interface Bundle {
  readonly script: vm.Script;
  /** The text of an HTML file of the project; null when there is none. */
  readonly page: (name: string) => string | null;
}

/** @param source a path ending in `.js` to the built code, or the code itself. @throws when the path leads nowhere. */
export function openBundle(source: string): Bundle {
  if (!/^[^\n]+\.js$/.test(source)) return { script: compile(source), page: () => null };
  if (!existsSync(source)) throw new Error(`Chưa có bản dựng ${source}: hãy chạy "npm run build" trước.`);
  const folder = path.dirname(source);
  const page = (name: string): string | null => {
    const file = path.join(folder, name.endsWith('.html') ? name : `${name}.html`);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return { script: compile(readFileSync(source, 'utf8')), page };
}

function compile(code: string): vm.Script {
  return new vm.Script(code, { filename: 'Code.js' });
}
