/** The sidebar for everybody: keyboard alone, typing tools, screen readers, small and large, and whatever citizens write. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { accessFaults, goHome, openScreen, openUi, press, said, type UiStage } from './ui-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const POLICE = 'Công an phường';
const TITLES = [
  'Nhập hộ',
  'Bảng gửi',
  'Rà từng ý kiến',
  'Ý kiến trùng',
  'Phân công',
  'Phê duyệt',
  'Nhắc việc',
  'Việc của đơn vị',
] as const;
const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const EVIL = `${SCRIPT} ${'dài'.repeat(1_667)} 👵🏽🚧 “Nhân dân”\n=1+1`;

describe.skipIf(browser === null)('the sidebar for everybody', () => {
  let stage: UiStage;
  beforeAll(async () => {
    if (browser !== null) stage = await openUi(browser, 'Sidebar');
  });
  afterEach(() => expect(stage.complaints).toEqual([]));
  const frame = () => stage.frame;

  /** A round in which every screen has something to show, about texts like this one. */
  const begin = async (text: string | undefined, options: Parameters<UiStage['start']>[0] = {}) => {
    await stage.start({ count: 30, unit: POLICE, ...options });
    stage.server.round.petitions.forEach((each, index) => {
      if (text !== undefined)
        Object.assign(each, { content: `${each.content} ${text}`, place: `${each.place} ${text}` });
      if (index < 4)
        Object.assign(each, {
          unit: POLICE,
          due: '2022-06-29',
          reply: text ?? 'Đã xong ngày 28/6.',
          decision: 'Chờ',
        });
      else if (index < 8) Object.assign(each, { unit: POLICE, field: 'Khác', reviewed: true });
    });
  };
  /** On every screen in turn, with what folds open unfolded. */
  const onEach = async (look: (title: string, focused: string) => Promise<void>) => {
    const focused = async () => (await frame().locator(':focus').textContent()) ?? '';
    await look('', await focused());
    for (const title of TITLES) {
      await frame()
        .getByRole('button', { name: new RegExp(`^${title}`) })
        .click();
      const heading = await focused();
      await frame().getByText('Đang đọc sổ').waitFor({ state: 'detached' });
      for (const fold of (await frame().locator('summary').all()).slice(0, 8)) await fold.click();
      await look(title, heading);
      await goHome(frame());
    }
  };

  describe('on every screen', () => {
    const faults: string[] = [];
    const small: string[] = [];
    const focused: string[] = [];
    beforeAll(async () => {
      if (browser === null) return;
      await begin(undefined);
      await onEach(async (title, heading) => {
        // Where the list has come already, the keyboard is at its first petition.
        focused.push(heading === 'T01-001' ? 'Rà từng ý kiến' : heading);
        faults.push(...(await accessFaults(frame())).map((fault) => `${title}: ${fault}`));
        small.push(...(await frame().evaluate<string[]>(SMALL_PARTS)).map((part) => `${title}: ${part}`));
      });
    }, 60_000);
    it('has no serious fault of access', () => expect(faults).toEqual([]));
    it('has large enough texts and targets', () => expect(small).toEqual([]));
    it('puts the keyboard at the heading', () =>
      expect(focused).toEqual(['Phường Hoàng Văn Thụ', ...TITLES]));
  });

  describe.each([
    { name: '300 px wide', zoom: 100 },
    { name: 'with letters of twice the size', zoom: 200 },
  ])('$name, with whatever citizens write', ({ zoom }) => {
    const wide: string[] = [];
    const texts: string[] = [];
    let images = 0;
    beforeAll(async () => {
      if (browser === null) return;
      await begin(EVIL, { zoom });
      await onEach(async (title) => {
        wide.push(...(await frame().evaluate<string[]>(WIDE_PARTS)).map((part) => `${title}: ${part}`));
        images += await frame().locator('img').count();
        texts.push(...(await frame().locator('.content').allTextContents()));
      });
    }, 60_000);
    it('nothing is wider than the page', () => expect(wide).toEqual([]));
    it('markup, five thousand letters and emoji show as text', async () => {
      expect(texts.length).toBeGreaterThan(4);
      const others = texts.filter(
        (text) => !(text.includes(SCRIPT) && text.includes('👵🏽🚧') && text.length > 5_000),
      );
      expect(others).toEqual([]);
      expect([images, await frame().title()]).toEqual([0, 'Sổ Kiến Nghị']);
    });
  });

  it('folds a long text, and unfolds it', async () => {
    await begin(EVIL);
    await openScreen(frame(), 'Rà từng ý kiến');
    const height = async () => (await frame().locator('.content').first().boundingBox())?.height ?? 0;
    const folded = await height();
    await press(frame(), 'Xem thêm');
    expect(await height()).toBeGreaterThan(3 * folded);
  });

  it('works by keyboard alone, from the first screen to a saved petition', async () => {
    await stage.start({ count: 5 });
    const { keyboard } = stage.page;
    const press = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await press('Tab', 'Enter');
    await frame().getByRole('heading', { level: 1, name: 'Nhập hộ' }).waitFor();
    await press('Tab');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab');
    await keyboard.insertText('Đèn đường ngõ 8 hỏng');
    await press('Tab', 'Enter');
    await said(frame(), 'Đã tách thành 1 ý kiến');
    expect(await frame().locator(':focus').inputValue()).toBe('Đèn đường ngõ 8 hỏng');
    for (let step = 0; step < 12 && (await focusedWords()) !== 'Lưu 1 ý kiến vào TDP 03'; step += 1)
      await press('Tab');
    await press('Enter');
    await said(frame(), 'Đã ghi 1 ý kiến');
    expect(stage.server.round.petitions.at(-1)).toMatchObject({
      source: 'T03',
      content: 'Đèn đường ngõ 8 hỏng',
    });
  });
  const focusedWords = () => frame().locator(':focus').textContent();

  describe('typing tools', () => {
    const box = () => frame().getByLabel('Dán hoặc gõ ý kiến');
    const split = async () => {
      await press(frame(), 'Tách thành từng ý kiến');
      await said(frame(), 'Đã tách thành 1 ý kiến');
      return frame().locator('fieldset.card textarea').inputValue();
    };
    const begun = async () => {
      await stage.start({ count: 5 });
      await openScreen(frame(), 'Nhập hộ');
      await box().focus();
    };

    it('that compose: the word under way is never written over', async () => {
      await begun();
      const session = await stage.page.context().newCDPSession(stage.page);
      const words = [
        ['D', 'Đ', 'Đe', 'Đè', 'Đèn'],
        ['h', 'ho', 'hon', 'hỏn', 'hỏng'],
      ];
      for (const [at, steps] of words.entries()) {
        for (const text of steps) {
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        }
        await session.send('Input.insertText', { text: `${steps.at(-1)}${at === 0 ? ' ' : ''}` });
      }
      expect(await box().inputValue()).toBe('Đèn hỏng');
      expect(await split()).toBe('Đèn hỏng');
    });

    it('that delete and type anew: every letter stays', async () => {
      await begun();
      // Telex "DDefn hoorng" as such tools replay it.
      const replay = [
        [0, 'D'],
        [1, 'Đ'],
        [0, 'e'],
        [1, 'è'],
        [0, 'n'],
        [0, ' '],
        [0, 'h'],
        [0, 'o'],
        [1, 'ô'],
        [1, 'ổ'],
        [0, 'ng'],
      ] as const;
      for (const [back, text] of replay) {
        for (let time = 0; time < back; time += 1) await stage.page.keyboard.press('Backspace');
        await stage.page.keyboard.insertText(text);
      }
      expect(await split()).toBe('Đèn hổng');
    });

    it('that give the other Unicode form: it is sent in the usual one', async () => {
      await begun();
      await stage.page.keyboard.insertText('Đèn hỏng'.normalize('NFD'));
      await split();
      await frame().getByLabel('Nơi gửi').selectOption('T01');
      await press(frame(), /^Lưu 1 ý kiến/);
      await said(frame(), 'Đã ghi 1 ý kiến');
      expect(stage.server.round.petitions.at(-1)?.content).toBe('Đèn hỏng');
    });
  });
});

/** Texts under 14 px and things to press under 40 px, as far as they can be seen. */
const SMALL_PARTS = `(() => {
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
  const name = (element) => element.tagName + ' ' + element.textContent.slice(0, 30);
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    seen(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') &&
    parseFloat(getComputedStyle(element).fontSize) < 14);
  const targets = [...document.querySelectorAll('button, summary, select, textarea, input:not([type=radio], [type=checkbox]), .option, [role=option]')]
    .filter((element) => seen(element) && element.getBoundingClientRect().height < 40);
  return [...texts.map((element) => 'chữ ' + name(element)), ...targets.map((element) => 'nút ' + name(element))];
})()`;

/** Parts that reach beyond the right edge. */
const WIDE_PARTS = `(() => {
  const edge = document.documentElement.clientWidth + 1;
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge)
    .map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 30));
})()`;
