/** The server of the page as seen by whoever speaks HTTP to it. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost } from '../../../host/index.ts';
import type { BookView, Outcome } from '../../../host/web/contract.ts';
import { type Serving, serve } from '../../../host/web/server.ts';
import { FIXTURE, fixtureHost } from '../fixtures/host-with.ts';

let folder: string;
let dist: string;
let serving: Serving;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'page-'));
  dist = path.join(folder, 'dist-web');
  await mkdir(dist);
  await writeFile(path.join(dist, 'index.html'), '<title>trang</title>');
  await writeFile(path.join(dist, 'frame.js'), 'var google = 1;');
  await writeFile(path.join(folder, 'secret.txt'), 'bí mật');
  serving = await serve(await fixtureHost(), { reset: () => fixtureHost(), dist });
});
afterEach(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

async function call<T>(name: string, input: unknown): Promise<{ readonly status: number; readonly body: T }> {
  const response = await fetch(`${serving.url}api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** The status of a plain request under a name of one's own; `fetch` always sends the true one. */
function statusFor(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(serving.url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });
}

const STAND = { sheet: 0, row: 1, column: 1 };

describe('the page', () => {
  it('is given with a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(serving.url);
    expect(await response.text()).toBe('<title>trang</title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(serving.url).port);
    const second = serve(await fixtureHost(), { port, reset: () => fixtureHost(), dist });
    await expect(second).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`);
  });

  it('listens on this machine alone', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('is refused under a foreign name', async () => {
    expect(await statusFor('example.vn')).toBe(403);
    expect(await statusFor(new URL(serving.url).host)).toBe(200);
  });

  it.each([
    'secret.txt',
    '../secret.txt',
    '%2e%2e/secret.txt',
    'toString',
    'api/book',
    'frame/0',
    'frame/x',
    'mail/a',
  ])('gives nothing for /%s', async (address) => {
    expect((await fetch(serving.url + address)).status).toBe(404);
  });
});

describe('calls', () => {
  it.each([
    ['toString', {}, 404],
    ['edit', {}, 400],
    ['edit', { known: '', stand: { ...STAND, row: 0 }, grid: [['a']] }, 400],
    ['edit', { known: '', stand: { ...STAND, sheet: 9 }, grid: [['a']] }, 400],
    ['menu', { known: '', stand: STAND, name: 'setUpWorkbook', answers: [] }, 400],
    ['clock', { known: '', to: '2022-06-27T07:00' }, 400],
    ['clock', { known: '', to: '2023-06-27T07:00' }, 400],
    ['mail', { id: '0001' }, 400],
    ['book', '{', 400],
  ])('%s %j is answered with %i and a reason', async (name, input, status) => {
    const answer = await call<{ error: string }>(name, input);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toEqual(expect.any(String));
  });

  it('type into the workbook and tell how it looks then', async () => {
    const { body } = await call<Outcome>('edit', {
      known: '',
      stand: { ...STAND, column: 2 },
      grid: [['Đã xong']],
    });
    const texts = body.book?.sheets[0]?.cells.map(({ value }) => value);
    expect(texts).toEqual(['Đã xong', 'Đã xong||Trang tính1']);
    expect(body.error).toBeNull();
  });

  it('leave the workbook out when the page knows it already', async () => {
    const { body: book } = await call<BookView>('book', {});
    const input = { known: book.stamp, stand: STAND, name: 'readColumn', args: [] };
    const { body } = await call<Outcome>('frame', input);
    expect(body).toMatchObject({ error: null, book: null, shows: null });
  });

  it('refuse frames what Google refuses them', async () => {
    const input = { known: '', stand: STAND, name: 'hidden_', args: [] };
    expect((await call<Outcome>('frame', input)).body.error).toContain('hidden_');
  });

  it('refuse to act as a stranger', async () => {
    const { body } = await call<Outcome>('user', { known: '', email: 'la@example.vn' });
    expect(body.error).toContain('không có người này');
  });

  it('begin anew', async () => {
    await call('edit', { known: '', stand: STAND, grid: [['cũ']] });
    const { body } = await call<BookView>('reset', {});
    expect(body.sheets[0]?.cells).toEqual([]);
  });
});

describe('a play in a folder', () => {
  it('is saved soon after a change, and at the latest at the end', async () => {
    const home = path.join(folder, 'home');
    const host = await createHost({ dir: home, bundle: FIXTURE, now: '2022-06-27T07:30' });
    const other = await serve(host, { reset: () => fixtureHost(), dist });
    const edit = { known: '', stand: STAND, grid: [['để lại']] };
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${other.url}api/edit`, { method: 'POST', headers, body: JSON.stringify(edit) });
    await other.close();
    expect(existsSync(path.join(home, 'workbook.xlsx'))).toBe(true);
    const again = await createHost({ dir: home, bundle: FIXTURE });
    expect(again.book.sheets[0]?.cells.get(1)?.get(1)?.value).toBe('để lại');
  });
});
