/** The page of `npm start` in a real browser: what a person sees and does there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import {
  cellOf,
  faultsOfAccess,
  goToCell,
  newHost,
  openStage,
  pickMenu,
  type Stage,
  typeIn,
} from './page-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const TAB = 'TDP 01';

/** What the page does after drawing is put off by most of a second, as on a machine that has much else to do. */
const SLOW_TO_DRAW = `{
  const { setTimeout: later, requestAnimationFrame: draw } = window;
  window.setTimeout = (act, ms, ...rest) => later(act, ms > 0 && ms < 50 ? 800 : ms, ...rest);
  window.requestAnimationFrame = (act) => later(() => draw(act), 800);
  window.drawAgain = () => Object.assign(window, { setTimeout: later, requestAnimationFrame: draw });
}`;

describe.skipIf(browser === null)('the page of npm start', () => {
  let stage: Stage;
  beforeAll(async () => {
    if (browser !== null) stage = await openStage(browser, () => newHost());
  }, 60_000);
  afterAll(() => stage.close());
  const cell = (row: number, column: number) => cellOf(stage.host(), TAB, row, column);
  const dialog = () => stage.page.getByRole('dialog');
  /** The grid as it looks. */
  const look = async () => {
    await stage.page.waitForTimeout(200);
    return stage.page.locator('#grid canvas[id^=univer-sheet-main]').screenshot();
  };

  describe('the grid', () => {
    it('shows the tabs of the workbook but the hidden one', async () => {
      const tabs = await stage.page.getByRole('tab').allTextContents();
      expect(tabs).toEqual([TAB, 'Nguồn ý kiến']);
    });

    it('sends what is typed to the workbook, as text whatever it says', async () => {
      const text = '<img src=x onerror="document.title=1"> 007 Ngõ 12, đường Hoàng Văn Thụ 🚧';
      await typeIn(stage.page, 6, 1, text);
      expect(cell(6, 1)).toBe(text);
      expect(await stage.page.title()).toBe('Sổ Kiến Nghị');
    });

    it('leaves numbers and dates to the workbook to read', async () => {
      await typeIn(stage.page, 6, 2, '1,5');
      await typeIn(stage.page, 6, 3, '1/7');
      expect([cell(6, 2), cell(6, 3)]).toEqual([1.5, 44743]);
    });

    it('keeps the letters typed while an answer is under way', async () => {
      await goToCell(stage.page, 7, 1);
      for (const word of ['Đèn hỏng', 'Ngõ ngập', 'Rác ùn']) {
        await stage.page.keyboard.type(word, { delay: 15 });
        await stage.page.keyboard.press('Enter');
      }
      await expect
        .poll(() => [cell(7, 1), cell(8, 1), cell(9, 1)])
        .toEqual(['Đèn hỏng', 'Ngõ ngập', 'Rác ùn']);
    });

    it('fires the edit trigger and shows what it wrote', async () => {
      await typeIn(stage.page, 2, 2, 'Đã xong');
      expect(cell(3, 2)).toBe('đã báo: Đã xong');
    });

    it('empties cells, and takes that back', async () => {
      await goToCell(stage.page, 9, 1);
      await stage.page.keyboard.press('Delete');
      await expect.poll(() => cell(9, 1)).toBeUndefined();
      await stage.page.keyboard.press('Control+z');
      await expect.poll(() => cell(9, 1)).toBe('Rác ùn');
    });

    it('pastes a table as bare text', async () => {
      await goToCell(stage.page, 10, 1);
      await stage.page.evaluate(`document.activeElement.dispatchEvent(new ClipboardEvent('paste', {
        bubbles: true, cancelable: true,
        clipboardData: (() => {
          const data = new DataTransfer();
          data.setData('text/plain', 'Cống tắc\\t3\\n"hai\\ndòng"\\t=1+1');
          data.setData('text/html', '<b>khác</b>');
          return data;
        })() }))`);
      await expect
        .poll(() => [cell(10, 1), cell(10, 2), cell(11, 1), cell(11, 2)])
        .toEqual(['Cống tắc', 3, 'hai\ndòng', '=1+1']);
    });
  });

  it('holds five thousand letters in a cell', async () => {
    await goToCell(stage.page, 12, 1);
    await stage.page.keyboard.insertText('ế'.repeat(5000));
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => String(cell(12, 1)).length).toBe(5000);
  });

  it('keeps what was typed while the server is away', async () => {
    await stage.page.route('**/api/edit', (route) => route.abort());
    await goToCell(stage.page, 14, 1);
    await stage.page.keyboard.type('Gõ lúc mất mạng');
    await stage.page.keyboard.press('Enter');
    await stage.page.getByText('Không gặp được máy chủ').waitFor();
    expect(cell(14, 1)).toBeUndefined();
    await stage.page.unroute('**/api/edit');
    await stage.page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => cell(14, 1)).toBe('Gõ lúc mất mạng');
    await stage.page.getByText('Gõ vào ô như trên Google Sheets').waitFor();
  });

  it('leaves selection and scroll alone when a run makes it draw the workbook anew', async () => {
    await goToCell(stage.page, 300, 7);
    const before = await look();
    await pickMenu(stage.page, 'Tổng hợp', 'Thêm trang');
    await stage.page.getByRole('tab', { name: 'Trang mới' }).waitFor();
    expect(await stage.page.locator('#grid input').first().inputValue()).toBe('G300');
    await expect.poll(async () => (await look()).equals(before)).toBe(true);
  });

  it('goes where the script points', async () => {
    await pickMenu(stage.page, 'Tổng hợp', 'Chỉ chỗ sai');
    await stage.page.getByRole('tab', { name: 'Nguồn ý kiến', selected: true }).waitFor();
    expect(await stage.page.locator('#grid input').first().inputValue()).toBe('B2');
    await stage.page.getByRole('tab', { name: TAB }).click();
  });

  describe('menus', () => {
    it('run an item, say what it said, and bring its sheet to the front', async () => {
      await pickMenu(stage.page, 'Tổng hợp', 'Tổng hợp ý kiến');
      await stage.page.getByText('9 ý kiến').waitFor();
      expect(await stage.page.getByRole('tab', { selected: true }).textContent()).toBe('Tổng hợp');
      await stage.page.getByRole('tab', { name: TAB }).click();
    });

    it('ask what the script asks before anything is done', async () => {
      await pickMenu(stage.page, 'Tổng hợp', 'Chốt số liệu');
      await dialog().getByText('Chốt bây giờ?').waitFor();
      expect(cell(1, 5)).toBeUndefined();
      await dialog().getByRole('button', { name: 'Có' }).click();
      await dialog().getByRole('textbox').fill('12-BC');
      await stage.page.keyboard.press('Enter');
      await dialog().getByText('Đã chốt.').waitFor();
      expect(cell(1, 5)).toBe('chốt 12-BC');
      await stage.page.keyboard.press('Enter');
      await dialog().waitFor({ state: 'detached' });
    });

    it('say why an item failed', async () => {
      await pickMenu(stage.page, 'Tổng hợp', 'Báo lỗi');
      await dialog().getByText('Sổ đang có người khác tổng hợp.').waitFor();
      await stage.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    });

    it('can be reached and used by keys alone', async () => {
      await goToCell(stage.page, 5, 1);
      for (const key of ['F6', 'F6', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
        await stage.page.keyboard.press(key);
        // The menu takes the focus with the next frame.
        await stage.page.waitForTimeout(100);
      }
      await expect.poll(() => stage.page.evaluate('document.activeElement.textContent')).toBe('Hẹn giờ');
      await stage.page.keyboard.press('Enter');
      await expect.poll(() => stage.host().triggers.length).toBe(1);
    });
  });

  describe('frames', () => {
    const frame = () => stage.page.frameLocator('iframe');
    const says = (text: string) => frame().getByText(text).waitFor();

    it('call the script and get copies back; nothing else is in their reach', async () => {
      await pickMenu(stage.page, 'Kiến nghị', 'Mở bảng bên');
      await frame().getByRole('button', { name: 'Hỏi' }).click();
      await says('kèm: {"text":"<b>5</b>","list":[1,null,null]}');
      await says('bị chặn');
      expect(cell(3, 5)).toBe('<b>5</b>');
    });

    it('hear of a failure, and may send no date', async () => {
      await frame().getByRole('button', { name: 'Hỏng' }).click();
      await says('ScriptError: Sổ đang có người khác tổng hợp.');
      await frame().getByRole('button', { name: 'Ngày' }).click();
      await says('Failed due to illegal value in property: 0 undefined');
    });

    it('close themselves', async () => {
      await frame().getByRole('button', { name: 'Đóng' }).click();
      await stage.page.locator('iframe').waitFor({ state: 'detached' });
    });

    it('are heard from their first word on, however slow the page is to draw', async () => {
      await stage.page.evaluate(SLOW_TO_DRAW);
      await pickMenu(stage.page, 'Kiến nghị', 'Mở bảng bên');
      await frame().getByRole('button', { name: 'Hỏi' }).click();
      await says('kèm: {"text":"<b>5</b>","list":[1,null,null]}');
      await frame().getByRole('button', { name: 'Đóng' }).click();
      await stage.page.locator('iframe').waitFor({ state: 'detached' });
      await stage.page.evaluate('window.drawAgain()');
      await stage.page.waitForTimeout(800);
    });

    it('have the size the script gave a dialog', async () => {
      await pickMenu(stage.page, 'Kiến nghị', 'Mở hộp thoại');
      const box = await stage.page.locator('dialog iframe').boundingBox();
      expect([box?.width, box?.height]).toEqual([420, 220]);
      await stage.page.locator('dialog .close').click();
      await dialog().waitFor({ state: 'detached' });
    });
  });

  describe('what goes on outside the workbook', () => {
    it('moves the clock and runs what falls due', async () => {
      await stage.page.getByRole('button', { name: '+1 ngày' }).click();
      await stage.page.getByText('Thứ Ba 28/6/2022, 07:30').waitFor();
      expect(cell(2, 5)).toBe(24);
    });

    it('shows a mail as it looks, without letting it do anything', async () => {
      await pickMenu(stage.page, 'Tổng hợp', 'Nhắc việc', 'Gửi thư');
      await stage.page.getByRole('button', { name: 'Thư đi 1' }).click();
      await dialog().getByRole('heading', { name: 'Nhắc gửi ý kiến <b>' }).waitFor();
      await stage.page.frameLocator('.mail iframe').getByText('hôm nay').waitFor();
      await dialog().getByLabel('Xem bản chữ thường').check();
      await dialog().getByText('Hạn gửi là hôm nay.').waitFor();
      await stage.page.keyboard.press('Escape');
    });

    it('lets another person act', async () => {
      await stage.page.getByLabel('Đang là').selectOption('tdp01@example.vn');
      await expect.poll(() => stage.host().user).toBe('tdp01@example.vn');
    });

    it('begins anew when the person is sure', async () => {
      await stage.page.getByRole('button', { name: 'Chơi lại từ đầu' }).click();
      await dialog().getByRole('button', { name: 'Chơi lại từ đầu' }).click();
      await stage.page.getByText('Thứ Hai 27/6/2022, 07:30').waitFor();
      expect(cell(6, 1)).toBeUndefined();
    });
  });

  it('has no serious fault of access', async () => {
    expect(await faultsOfAccess(stage.page)).toEqual([]);
  });

  it('asks nothing of anyone else, and finds no fault with itself', () => {
    // What tests above try in vain: a frame that reaches out, a mail that runs a script, a server that is away.
    const expected =
      /^Failed to load resource: net::ERR_FAILED$|\/api\/book.*Content Security Policy|Blocked script execution in .*\/mail\//;
    expect(stage.complaints.filter((text) => !expected.test(text))).toEqual([]);
  });
});
