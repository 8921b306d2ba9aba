/** A whole round on the page of `npm start`, with the built script: from a petition typed in a tab to the reply that its group reads. */
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallHost } from '../support/host.ts';
import { launchBrowser } from './browser.ts';
import { cellOf, openStage, pickMenu, type Stage, typeIn } from './page-stage.ts';

const LAMP = 'Đèn đường ngõ 12 đường Hoàng Văn Thụ hỏng từ Tết, tối om, đề nghị thay bóng';
const SAME = 'den duong ngo 12 Hoang Van Thu bi hong, toi qua, can thay bong den';
const RUBBISH = 'Rác ùn ứ ở cổng chợ Thái, xe thu gom <img src=x onerror="document.title=1"> không vào';
const REPLY = 'Đã thay 3 bóng đèn ngõ 12 ngày 12/7/2022, tổ đã kiểm tra và ký nhận.';
const MAIN = 'T01-001';
/** Where tabs have their petitions, from the declared layout. */
const [FIRST_ROW, CONTENT, REPLY_COLUMN] = [7, 1, 11];

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === null)('a round from end to end', () => {
  let stage: Stage;
  beforeAll(async () => {
    if (browser === null) return;
    stage = await openStage(browser, () => smallHost(3, '2022-07-05T07:30', true));
    stage.page.setDefaultTimeout(15_000);
  }, 60_000);
  afterAll(() => stage.close());

  const page = () => stage.page;
  const frame = (): FrameLocator => page().frameLocator('iframe.frame').first();
  const tab = (name: string) => page().getByRole('tab', { name, exact: true }).click();
  const button = (name: string | RegExp) => frame().getByRole('button', { name });
  const heading = (name: string) => frame().getByRole('heading', { name }).waitFor();
  const said = (words: string | RegExp) => frame().getByText(words).first().waitFor();
  const actAs = (email: string) => page().getByLabel('Đang là').selectOption(email);
  const register = (code: string, header: string): unknown => {
    const rows = stage.host().globals.SpreadsheetApp.getActive().getSheetByName('Theo dõi');
    const grid = rows?.getDataRange().getDisplayValues() ?? [];
    const head = grid.find((row) => row[0] === 'Mã') ?? [];
    return grid.find((row) => row[0] === code)?.[head.indexOf(header)];
  };

  it('a head types petitions and says the list is done', async () => {
    await actAs('tdp01@example.vn');
    await tab('TDP 01');
    await typeIn(page(), FIRST_ROW, CONTENT, LAMP);
    await typeIn(page(), FIRST_ROW + 1, CONTENT, RUBBISH);
    await typeIn(page(), 3, 2, 'Đã xong');
    expect(cellOf(stage.host(), 'TDP 01', 4, 2)).not.toBe(undefined);
    await tab('TDP 02');
    await typeIn(page(), FIRST_ROW, CONTENT, SAME);
  });

  it('the office consolidates by one click and reads what came of it', async () => {
    await actAs('vanphong@example.vn');
    await pickMenu(page(), 'Tổng hợp', 'Tổng hợp ý kiến, kiến nghị');
    await page().getByRole('dialog').getByText('3 lượt, 3 nội dung').waitFor();
    await page().getByRole('button', { name: 'Đồng ý' }).click();
  });

  it('the Front goes through them with a key each', async () => {
    await pickMenu(page(), 'Tổng hợp', 'Rà từng ý kiến');
    await heading(MAIN);
    for (let at = 0; at < 3; at += 1) await page().keyboard.press('Enter');
    await said('Đã rà hết 3 ý kiến');
    await said('Đã lưu 3/3');
    expect(register(MAIN, 'Lĩnh vực')).toContain('Giao thông');
    expect(register('T01-002', 'Lĩnh vực')).toBe('Vệ sinh môi trường');
  });

  it('merges a look-alike of another group', async () => {
    await pickMenu(page(), 'Tổng hợp', 'Ý kiến trùng');
    await button(`Gộp T02-001 vào ${MAIN}`).click();
    await said('T02-001');
    await expect.poll(() => register('T02-001', 'Gộp vào')).toBe(MAIN);
  });

  it('turns real mails on, only after a second yes', async () => {
    await pickMenu(page(), 'Tổng hợp', 'Nhắc việc', 'Xem và nhắc việc');
    await button('Bắt đầu gửi thật').click();
    await frame().getByRole('alertdialog').getByRole('button', { name: 'Bắt đầu gửi thật' }).click();
    await said('Đang gửi thật');
  });

  it('issues the assignment; the unit gets its mail at once', async () => {
    await pickMenu(page(), 'Tổng hợp', 'Phân công', 'Xem và phân công');
    await said(/Sắp giao 2 ý kiến/);
    await frame().getByLabel('Số, ký hiệu văn bản').fill('15-CV/VPĐU');
    await frame().getByLabel('Người ký').fill('Chánh Văn phòng');
    await button('Xem lại và phát hành').click();
    await frame().getByRole('alertdialog').getByRole('button', { name: 'Phát hành' }).click();
    await expect.poll(() => register(MAIN, 'Trạng thái')).toBe('Đang xử lý');
    await expect.poll(() => stage.host().outbox.length).toBeGreaterThan(0);
  });

  it('past the deadline the unit reads that it is late, and why', async () => {
    await page().getByRole('button', { name: 'Đến lúc…' }).click();
    await page().getByLabel('Cho đồng hồ chạy đến').fill('2022-07-08T09:00');
    await page().getByRole('button', { name: 'Chạy', exact: true }).click();
    await page().getByText('8/7/2022, 09:00').waitFor({ timeout: 90_000 });
    expect(String(register(MAIN, 'Còn lại'))).toMatch(/^quá \d+ ngày$/);
    await page()
      .getByRole('button', { name: /^Thư đi/ })
      .click();
    const late = page().locator('.mail-list button', { hasText: 'diachinh@example.vn' }).first();
    expect(await late.textContent()).toMatch(/quá hạn/);
    await late.click();
    const mail = page().frameLocator('article.mail iframe');
    await mail.getByText(LAMP).first().waitFor();
    await page().keyboard.press('Escape');
  });

  it('the unit replies in its own list', async () => {
    await actAs('diachinh@example.vn');
    await pickMenu(page(), 'Kiến nghị', 'Mở bảng bên');
    await button(/^Việc của đơn vị/).click();
    await button('Vì sao hạn này?').first().click();
    await said(/kể từ|trước ngày|hạn/i);
    const item = frame().locator('article', { hasText: MAIN });
    await item.getByRole('button', { name: 'Ghi trả lời' }).click();
    await frame().getByLabel('Nội dung trả lời').fill(REPLY);
    await frame().getByLabel('Kết quả giải quyết').selectOption('Đã giải quyết');
    await button('Lưu trả lời').click();
    await expect.poll(() => register(MAIN, 'Trạng thái')).toBe('Chờ duyệt');
  });

  it('the leader approves', async () => {
    await actAs('thuongtruc@example.vn');
    await pickMenu(page(), 'Kiến nghị', 'Mở bảng bên');
    await button(/^Phê duyệt/).click();
    await frame().getByRole('checkbox').first().check();
    await button(/^Duyệt 1/).click();
    await expect.poll(() => register(MAIN, 'Trạng thái')).toBe('Đã trả lời');
  });

  it('both groups read the reply in their own tabs', () => {
    const book = stage.host().globals.SpreadsheetApp.getActive();
    for (const name of ['TDP 01', 'TDP 02']) {
      expect(book.getSheetByName(name)?.getRange(FIRST_ROW, REPLY_COLUMN).getValue()).toBe(REPLY);
    }
  });

  it('no page has asked for anything, complained, or taken markup from a petition', async () => {
    expect(stage.complaints).toEqual([]);
    expect(await page().title()).toBe('Sổ Kiến Nghị');
  });
});
