/** A page of the add-in in a browser: in a frame as Google and `npm start` sandbox it, with a made-up script behind it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { buildPage, type PageName } from '../../build/pages.ts';
import { framePage } from '../../host/web/frame/page.ts';
import { SCRIPT_SANDBOX } from '../../host/web/frame/sandbox.ts';
import { FRAME_HEADERS } from '../../host/web/policies.ts';
import { type FakeOptions, type FakeServer, fakeServer } from '../ui/fake-server.ts';

const ORIGIN = 'http://so.test';
const PATIENCE_MS = 8_000;

export interface UiStage {
  readonly page: Page;
  /** The add-in's page; another one after every `start`. */
  readonly frame: Frame;
  readonly server: FakeServer;
  /** Errors, complaints of the browser, requests for anything but the page itself. */
  readonly complaints: readonly string[];
  /** The page anew, with a script that knows nothing of what was. */
  start(options?: StageOptions): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions extends FakeOptions {
  readonly width?: number;
  readonly height?: number;
  /** The reader's own text size, in per cent. */
  readonly zoom?: number;
  /** The screen that the script asks for. */
  readonly screen?: string;
}

const pages = new Map<PageName, Promise<string>>();

/** The page as it is served, `google.script` in front; made once for a name. */
function servedPage(name: PageName): Promise<string> {
  const made = pages.get(name) ?? makePage(name);
  pages.set(name, made);
  return made;
}

async function makePage(name: PageName): Promise<string> {
  const shim = await build({
    entryPoints: [fileURLToPath(new URL('../../host/web/frame/shim.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const { html } = await buildPage(name);
  return framePage(html, shim.outputFiles.map(({ text }) => text).join(''));
}

/** The page around the frame: hands calls to the test and answers back. */
const AROUND = `<!doctype html><title>Sổ</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<iframe src="/frame" sandbox="${SCRIPT_SANDBOX}"></iframe>
<script>
  addEventListener('message', ({ source, data }) => {
    if (data.kind === 'close') return frameClosed();
    if (data.kind !== 'call') return;
    callScript(data.name, data.args).then((answer) => source.postMessage({ id: data.id, ...answer }, '*'));
  });
</script>`;

/** Opens a page of the add-in; one for a whole file of tests, begun anew by `start`. */
export async function openUi(browser: Browser, name: PageName, options: StageOptions = {}): Promise<UiStage> {
  const html = await servedPage(name);
  const context = await browser.newContext({ locale: 'vi-VN' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints = listen(page);
  let server = fakeServer(options);
  let served = html;
  await answerRequests(context, complaints, () => served);
  await page.exposeFunction('callScript', (called: string, args: readonly unknown[]) =>
    answerCall(server, called, args),
  );
  await page.exposeFunction('frameClosed', () => complaints.push('closed'));
  const start = async (next: StageOptions = {}): Promise<void> => {
    complaints.length = 0;
    server = fakeServer(next);
    served = asSeen(html, next);
    await page.setViewportSize({ width: next.width ?? 300, height: next.height ?? 700 });
    await page.goto(ORIGIN);
    await frameOf(page).getByRole('heading').first().waitFor();
  };
  await start(options);
  return {
    page,
    complaints,
    start,
    get frame() {
      return frameOf(page);
    },
    get server() {
      return server;
    },
    close: () => context.close(),
  };
}

/** As the script names the first screen, and with the reader's own size of letters. */
function asSeen(html: string, { screen = '', zoom = 100 }: StageOptions): string {
  return html
    .replace('data-screen=""', `data-screen="${screen}"`)
    .replace('<style>', `<style>html{font-size:${zoom}%}`);
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

function frameOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('no frame');
  return frame;
}

async function answerCall(server: FakeServer, called: string, args: readonly unknown[]) {
  try {
    return { result: await server.run(called, args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Serves the two pages; whatever else is asked for is a complaint. */
async function answerRequests(
  context: BrowserContext,
  complaints: string[],
  html: () => string,
): Promise<void> {
  const contentType = 'text/html; charset=utf-8';
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`) return route.fulfill({ body: AROUND, contentType });
    if (url === `${ORIGIN}/frame`)
      return route.fulfill({ body: html(), contentType, headers: FRAME_HEADERS });
    complaints.push(url);
    return route.abort();
  });
}

/** What axe-core finds serious or critical. */
export async function accessFaults(frame: Frame): Promise<readonly string[]> {
  const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  await frame.evaluate(source);
  const faults = await frame.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    `axe.run({ resultTypes: ['violations'] }).then((results) => results.violations)`,
  );
  return faults
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Goes from the first screen to another, by the words on its button. */
export async function openScreen(frame: Frame, title: string): Promise<void> {
  await frame.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  await frame.getByText('Đang đọc sổ').waitFor({ state: 'detached' });
}

export async function goHome(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Trang đầu' }).click();
  await frame
    .getByRole('button', { name: /^Nhắc việc|^Bảng gửi/ })
    .first()
    .waitFor();
}

/** Presses a button by its words. */
export async function press(frame: Frame, words: string | RegExp): Promise<void> {
  await frame.getByRole('button', { name: words }).first().click();
}

/** Waits until the status line says something. */
export async function said(frame: Frame, words: string | RegExp): Promise<void> {
  await frame.getByRole('status').filter({ hasText: words }).waitFor();
}
