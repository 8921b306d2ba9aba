/** "Rà từng ý kiến" in a real browser: an afternoon's petitions with one key each, and nothing lost on the way. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goHome, openScreen, openUi, press, said, type UiStage } from './ui-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const MANY = 60;

describe.skipIf(browser === null)('“Rà từng ý kiến”', () => {
  let stage: UiStage;
  beforeAll(async () => {
    if (browser !== null) stage = await openUi(browser, 'Sidebar');
  });
  beforeEach(async () => {
    await stage.start({ count: MANY });
    await openScreen(stage.frame, 'Rà từng ý kiến');
    await shown('T01-001');
  });
  afterEach(() => expect(stage.complaints).toEqual([]));

  const frame = () => stage.frame;
  const heading = () => frame().locator('article h2');
  const shown = (code: string) => heading().filter({ hasText: code }).waitFor();
  const key = (name: string) => stage.page.keyboard.press(name);
  const options = () => frame().getByRole('listbox').getByRole('option').allTextContents();
  const row = (at: number) => stage.server.round.petitions[at];
  const reviewed = () => stage.server.round.petitions.filter((each) => each.reviewed).length;
  const savedLine = (words: string) => frame().getByText(words).waitFor();

  it('goes through sixty petitions with sixty-odd keys, a call for each at most', async () => {
    let keys = 0;
    const strike = async (name: string) => {
      keys += 1;
      await key(name);
    };
    for (let at = 0; at < MANY; at += 1) {
      if (at === 1) await strike('2');
      await strike('Enter');
    }
    await frame().getByText('Đã rà hết 60 ý kiến').waitFor();
    await savedLine('Đã lưu 60/60');
    expect(keys).toBe(MANY + 1);
    expect(reviewed()).toBe(MANY);
    expect(stage.server.count('decide')).toBeLessThanOrEqual(MANY);
    expect(stage.server.round.petitions.filter(({ field }) => field === '')).toEqual([]);
  });

  it('undoes at each, and all the way back', async () => {
    const before = structuredClone(stage.server.round.petitions);
    for (let at = 0; at < MANY; at += 1) {
      const code = (await heading().textContent()) ?? '';
      await key('Enter');
      await key('u');
      expect(await heading().textContent()).toBe(code);
      await key('Enter');
    }
    await savedLine('Đã lưu');
    await expect.poll(reviewed).toBe(MANY);
    for (let at = 0; at < MANY; at += 1) await key('U');
    await expect.poll(reviewed).toBe(0);
    expect(stage.server.round.petitions).toEqual(before);
    await shown('T01-001');
  }, 60_000);

  it('goes on while calls are under way, and sends what gathered together', async () => {
    let open = (): void => undefined;
    stage.server.wait = new Promise((resolve) => {
      open = resolve;
    });
    for (let at = 0; at < 10; at += 1) await key('Enter');
    await shown('T01-011');
    await savedLine('Đang lưu, xong 0/10');
    open();
    await savedLine('Đã lưu 10/10');
    expect([reviewed(), stage.server.count('decide')]).toEqual([10, 2]);
  });

  it('keeps what could not be saved, says so on every screen, saves it with one click', async () => {
    stage.server.faults.push('lost', 'busy');
    await key('Enter');
    await frame().getByRole('alert').getByText('Còn 1 quyết định chưa lưu. Mất kết nối').waitFor();
    await key('Enter');
    await frame().getByRole('alert').getByText('Còn 2 quyết định chưa lưu').waitFor();
    await goHome(frame());
    await frame().getByRole('alert').getByText('Còn 2 quyết định chưa lưu').waitFor();
    await press(frame(), 'Thử lại');
    await frame().getByRole('alert').waitFor({ state: 'detached' });
    expect(reviewed()).toBe(2);
    await openScreen(frame(), 'Rà từng ý kiến');
    await shown('T01-003');
  });

  it('shows how many suggestions are sure before it takes them, and takes them back at once', async () => {
    await press(frame(), /^Nhận mọi gợi ý chắc chắn/);
    const ask = frame().getByRole('alertdialog');
    const count = Number(/\d+/.exec((await ask.textContent()) ?? '')?.[0]);
    expect(reviewed()).toBe(0);
    await press(frame(), `Nhận cả ${count}`);
    await said(frame(), `Đã nhận ${count} gợi ý chắc chắn`);
    await expect.poll(reviewed).toBe(count);
    expect(stage.server.count('decide')).toBe(1);
    await key('u');
    await expect.poll(reviewed).toBe(0);
  });

  it('chooses a suggestion by digit, another field and unit by a few letters, the level by a key', async () => {
    const second = (await frame().locator('.option > span').nth(1).textContent()) ?? '';
    await key('2');
    await key('Enter');
    await savedLine('Đã lưu 1/1');
    expect(second).toContain(row(0)?.field);
    await key('4');
    await stage.page.keyboard.type('dat dai');
    await key('Enter');
    await key('d');
    await stage.page.keyboard.type('cong an');
    await key('Enter');
    const level = await frame().getByLabel('Thẩm quyền').inputValue();
    await key('t');
    await key('Enter');
    await savedLine('Đã lưu 2/2');
    expect(row(1)).toMatchObject({ field: 'Đất đai, quy hoạch, GPMB', unit: 'Công an phường' });
    expect(row(1)?.competence).not.toBe(level);
  });

  it('leaves a petition alone with N and P, and comes back to it at the end', async () => {
    await key('n');
    await shown('T01-002');
    await key('p');
    await shown('T01-001');
    await key('n');
    for (let at = 1; at < MANY; at += 1) await key('Enter');
    await shown('T01-001');
    expect(await frame().getByText('1/60').count()).toBe(1);
  });

  it('works by mouse alone', async () => {
    await frame().getByRole('radio').nth(1).check();
    await press(frame(), /^Nhận, sang ý kiến sau/);
    await shown('T01-002');
    await press(frame(), /^Sau/);
    await shown('T01-003');
    await frame()
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    await shown('T01-001');
    await expect.poll(reviewed).toBe(0);
  });

  it('Esc leaves the field as it was, and the keys work again', async () => {
    await key('4');
    await stage.page.keyboard.type('quan su');
    await key('Escape');
    await key('Enter');
    await shown('T01-002');
    await savedLine('Đã lưu 1/1');
    expect(row(0)?.field).not.toBe('Quân sự');
  });

  it('finds fields under a typing tool that composes', async () => {
    await key('4');
    const session = await stage.page.context().newCDPSession(stage.page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['d', 'đ', 'đâ', 'đât', 'đất']) await compose(text);
    // Enter that ends the word belongs to the tool: nothing is chosen yet.
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: 'đất' });
    expect(await options()).toEqual(['Đất đai, quy hoạch, GPMB']);
    await key('Enter');
    await key('Enter');
    await savedLine('Đã lưu 1/1');
    expect(row(0)?.field).toBe('Đất đai, quy hoạch, GPMB');
  });

  it('finds fields under a typing tool that deletes and types anew', async () => {
    await key('4');
    const retype = async (back: number, text: string) => {
      for (let time = 0; time < back; time += 1) await key('Backspace');
      await stage.page.keyboard.insertText(text);
    };
    // Telex "ddaats".
    for (const [back, text] of [
      [0, 'd'],
      [1, 'đ'],
      [0, 'a'],
      [1, 'â'],
      [0, 't'],
      [2, 'ất'],
    ] as const)
      await retype(back, text);
    expect(
      await frame()
        .getByRole('combobox', { name: /^Gõ vài chữ/ })
        .inputValue(),
    ).toBe('đất');
    expect(await options()).toEqual(['Đất đai, quy hoạch, GPMB']);
  });
});
