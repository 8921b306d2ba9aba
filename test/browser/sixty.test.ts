/** An afternoon at "Rà từng ý kiến" on the page of `npm start` with the built script behind it: sixty petitions, sixty-odd keys. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, smallHost, tableOf, typeRows } from '../support/host.ts';
import { launchBrowser } from './browser.ts';
import { openStage, pickMenu, type Stage } from './page-stage.ts';

const MANY = 60;
const MATTERS = ['Rác ùn ứ, xe thu gom không vào', 'Đèn đường hỏng, tối om', 'Cống tắc, nước ngập vào nhà'];

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

async function sixtyPetitions(): Promise<Host> {
  const host = await smallHost(2, '2022-06-27T07:30', true);
  const texts = Array.from({ length: MANY }, (_, at) => [`${MATTERS[at % 3]} ở ngõ ${at + 1} đường Mẫu`]);
  typeRows(host, 'TDP 01', texts.slice(0, 30));
  typeRows(host, 'TDP 02', texts.slice(30));
  mustRun(host, 'consolidate');
  return host;
}

describe.skipIf(browser === null)('sixty petitions on the real script', () => {
  let stage: Stage;
  let calls: string[] = [];
  beforeAll(async () => {
    if (browser !== null) stage = await openStage(browser, sixtyPetitions);
    stage.page.on('request', (request) => {
      if (request.url().endsWith('/api/frame')) calls.push(request.postData() ?? '');
    });
    await pickMenu(stage.page, 'Tổng hợp', 'Rà từng ý kiến');
    await frame().getByRole('heading', { name: 'T01-001' }).waitFor();
    calls = [];
  }, 60_000);
  afterAll(() => stage.close());

  const frame = () => stage.page.frameLocator('iframe.frame').first();
  const reviewed = () => tableOf(stage.host(), 'Theo dõi', 'Mã').filter((row) => row['Đã rà'] === true);
  const key = (name: string) => stage.page.keyboard.press(name);

  it('are gone through with a key each, a call for each at most', async () => {
    for (let at = 0; at < MANY; at += 1) await key('Enter');
    await frame().getByText(`Đã lưu ${MANY}/${MANY}`).waitFor({ timeout: 60_000 });
    expect(reviewed()).toHaveLength(MANY);
    expect(calls.length).toBeLessThanOrEqual(MANY);
    expect(calls.every((call) => call.includes('decide'))).toBe(true);
  });

  it('are taken back by U, one after the other', async () => {
    for (let at = 0; at < 5; at += 1) await key('u');
    await expect.poll(() => reviewed().length, { timeout: 30_000 }).toBe(MANY - 5);
  });
});
