/** The page of `npm start` in a browser, round a workbook in memory, with the few gestures the tests need. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWeb } from '../../build/web.ts';
import { createHost, type Host } from '../../host/index.ts';
import { cellName } from '../../host/store/a1.ts';
import { type Serving, serve } from '../../host/web/server.ts';

const BUNDLE = fileURLToPath(new URL('./page-bundle.js', import.meta.url));
/** The library says so once or twice while its formula bar is not laid out yet. */
const KNOWN_NOISE = 'The column width is less than 0';

export interface Stage {
  readonly page: Page;
  readonly url: string;
  /** The host that the page plays with now; another one after a reset. */
  readonly host: () => Host;
  /** What went wrong in the page: errors, complaints of the browser, requests to elsewhere. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A workbook made by the `setUpWorkbook` of a bundle. */
export async function newHost(bundle = BUNDLE, ...args: readonly unknown[]): Promise<Host> {
  const host = await createHost({ bundle, now: '2022-06-27T07:30' });
  const report = host.run('setUpWorkbook', ...args);
  if (!report.ok) throw new Error(report.error?.message);
  return host;
}

/** Serves what `make` gives and opens the page. */
export async function openStage(browser: Browser, make: () => Promise<Host>): Promise<Stage> {
  let host = await make();
  const reset = async () => {
    host = await make();
    return host;
  };
  const serving = await serve(host, { reset, dist: await buildWeb() });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const complaints = listen(page, serving.url);
  await page.goto(serving.url);
  await page.getByText('Gõ vào ô như trên Google Sheets').waitFor();
  return { page, url: serving.url, host: () => host, complaints, close: () => close(context, serving) };
}

function listen(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(KNOWN_NOISE)) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      complaints.push(request.url());
  });
  return complaints;
}

async function close(context: BrowserContext, serving: Serving): Promise<void> {
  await context.close();
  await serving.close();
}

/** Goes to a cell by the name box; the grid has the keyboard then. */
export async function goToCell(page: Page, row: number, column: number): Promise<void> {
  const box = page.locator('#grid input').first();
  await box.fill(cellName(row, column));
  await box.press('Enter');
}

/** Types into a cell and waits until the server has it. */
export async function typeIn(page: Page, row: number, column: number, text: string): Promise<void> {
  await goToCell(page, row, column);
  await page.keyboard.type(text);
  const answered = page.waitForResponse(/\/api\/edit$/);
  await page.keyboard.press('Enter');
  await answered;
}

/** Picks an item of the menu bar, by the captions on the way. */
export async function pickMenu(page: Page, ...captions: readonly string[]): Promise<void> {
  for (const caption of captions) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

/** What a cell of the host's workbook holds. */
export function cellOf(host: Host, sheet: string, row: number, column: number): unknown {
  const data = host.book.sheets.find(({ name }) => name === sheet);
  const cell = data?.cells.get(row)?.get(column);
  return cell?.formula ?? cell?.value;
}

/** What axe-core finds serious or critical; the grid library's own parts are not ours to mend. */
export async function faultsOfAccess(page: Page): Promise<readonly string[]> {
  const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  await page.evaluate(source);
  const options = `{ exclude: ['#grid'] }, { resultTypes: ['violations'] }`;
  const faults = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    `axe.run(${options}).then((results) => results.violations)`,
  );
  return faults
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
