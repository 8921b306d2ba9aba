/** The bundle of the page: made when need be, and then left alone. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildWeb } from '../../../build/web.ts';

describe('buildWeb', () => {
  it('makes the page once for the same sources, and nothing of it ends a script early', async () => {
    const folder = await buildWeb();
    const file = path.join(folder, 'page.js');
    const first = await stat(file);
    await buildWeb();
    expect((await stat(file)).mtimeMs).toBe(first.mtimeMs);
    expect(await readFile(path.join(folder, 'index.html'), 'utf8')).toContain('<html lang="vi">');
    expect(await readFile(path.join(folder, 'frame.js'), 'utf8')).not.toContain('</script');
  }, 30_000);
});
