/** "Nhập hộ" in a real browser: from a pasted paper to rows in a source's tab. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { goHome, openScreen, openUi, press, said, type UiStage } from './ui-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const PAPER = `Danh sách ý kiến tổ dân phố số 5
1. Đèn đường ngõ 12 hỏng từ Tết, đề nghị sửa.
2. Cống đầu ngõ 5 tắc,
mưa là ngập nửa bánh xe.
3. Rác ở chợ để qua đêm.
Hoàng Văn Thụ, ngày 28 tháng 6 năm 2022`;

describe.skipIf(browser === null)('“Nhập hộ”', () => {
  let stage: UiStage;
  beforeAll(async () => {
    if (browser !== null) stage = await openUi(browser, 'Sidebar');
  });
  beforeEach(() => stage.start({ count: 60 }));
  afterEach(() => expect(stage.complaints).toEqual([]));
  const frame = () => stage.frame;
  const focused = () => frame().locator(':focus').getAttribute('name');
  const inputs = (name: string) =>
    stage.server.calls.filter((call) => call.name === name).map(({ input }) => input);

  describe('with a pasted paper', () => {
    beforeEach(async () => {
      await openScreen(frame(), 'Nhập hộ');
      await frame().getByLabel('Nơi gửi').selectOption('T05');
      await frame().getByLabel('Dán hoặc gõ ý kiến').fill(PAPER);
      await press(frame(), 'Tách thành từng ý kiến');
      await said(frame(), 'Đã tách thành 3 ý kiến');
    });
    const rows = () => frame().locator('fieldset.card textarea');

    it('pastes, mends, saves', async () => {
      const last = await rows().count();
      expect(last).toBe(3);
      await rows().first().fill('Đèn ngõ 12 hỏng, đề nghị thay.');
      await frame().getByLabel('Địa điểm').first().fill('Ngõ 12');
      await frame().getByRole('button', { name: 'Bỏ' }).last().click();
      await said(frame(), 'Đã bỏ ý kiến 3');
      await frame().getByLabel('Ngày ghi trên bản giấy').fill('28/6');
      await frame().getByText('thứ Ba 28/6/2022').waitFor();
      await press(frame(), 'Lưu 2 ý kiến vào TDP 05');
      await said(frame(), 'Đã ghi 2 ý kiến vào TDP 05');
      expect(inputs('addPetitions')).toEqual([
        {
          source: 'T05',
          paperDay: '2022-06-28',
          again: false,
          petitions: [
            { content: 'Đèn ngõ 12 hỏng, đề nghị thay.', place: 'Ngõ 12', day: '', field: '', note: '' },
            {
              content: 'Cống đầu ngõ 5 tắc,\nmưa là ngập nửa bánh xe.'.replace('\n', ' '),
              place: '',
              day: '',
              field: '',
              note: '',
            },
          ],
        },
      ]);
      expect(await rows().count()).toBe(0);
    });

    it('joins, cuts and removes rows, and takes each back', async () => {
      await frame().getByRole('button', { name: 'Gộp lên trên' }).first().click();
      await expect.poll(() => rows().count()).toBe(2);
      await press(frame(), 'Hoàn tác');
      await expect.poll(() => rows().count()).toBe(3);
      await rows().nth(2).press('Home');
      for (let step = 0; step < 'Rác '.length; step += 1) await rows().nth(2).press('ArrowRight');
      await frame().getByRole('button', { name: 'Tách ở con trỏ' }).last().click();
      expect(await Promise.all((await rows().all()).map((row) => row.inputValue()))).toEqual([
        'Đèn đường ngõ 12 hỏng từ Tết, đề nghị sửa.',
        'Cống đầu ngõ 5 tắc, mưa là ngập nửa bánh xe.',
        'Rác',
        'ở chợ để qua đêm.',
      ]);
      await press(frame(), 'Hoàn tác');
      await expect.poll(() => rows().count()).toBe(3);
    });

    it('gives the text back when the splitting is undone', async () => {
      await press(frame(), 'Hoàn tác');
      expect(await frame().getByLabel('Dán hoặc gõ ý kiến').inputValue()).toBe(PAPER);
      expect(await rows().count()).toBe(0);
    });

    it('says what it left out', async () => {
      await frame().getByText('2 dòng không phải ý kiến').click();
      await frame().getByText('Danh sách ý kiến tổ dân phố số 5').waitFor();
    });

    it('keeps everything while the person looks elsewhere', async () => {
      await rows().first().fill('Đã sửa');
      await goHome(frame());
      await openScreen(frame(), 'Nhập hộ');
      expect(await frame().getByLabel('Nơi gửi').inputValue()).toBe('T05');
      expect(await rows().first().inputValue()).toBe('Đã sửa');
    });

    it('writes nothing twice when an answer was lost', async () => {
      const before = stage.server.round.petitions.length;
      stage.server.faults.push('unheard');
      await press(frame(), 'Lưu 3 ý kiến');
      await frame().getByRole('alert').getByText('Mất kết nối').waitFor();
      expect(await rows().count()).toBe(3);
      await press(frame(), 'Thử lại');
      await said(frame(), 'Đã ghi 3 ý kiến');
      expect(stage.server.round.petitions.length).toBe(before + 3);
    });

    it.each(['at once', 'after a look elsewhere'])(
      'nor when the person presses save instead of try again, %s',
      async (when) => {
        const before = stage.server.round.petitions.length;
        stage.server.faults.push('unheard');
        await press(frame(), 'Lưu 3 ý kiến');
        await frame().getByRole('alert').getByText('Mất kết nối').waitFor();
        if (when !== 'at once') {
          await goHome(frame());
          await openScreen(frame(), 'Nhập hộ');
        }
        await press(frame(), 'Lưu 3 ý kiến');
        await said(frame(), 'Đã ghi 3 ý kiến');
        expect(stage.server.round.petitions.length).toBe(before + 3);
      },
    );
  });

  it('asks for a source before it saves, and puts the keyboard there', async () => {
    await openScreen(frame(), 'Nhập hộ');
    await frame().getByLabel('Dán hoặc gõ ý kiến').fill('Đèn hỏng');
    await press(frame(), 'Tách thành từng ý kiến');
    await press(frame(), /^Lưu 1 ý kiến/);
    expect(await focused()).toBe('source');
    expect(inputs('addPetitions')).toEqual([]);
  });
});
