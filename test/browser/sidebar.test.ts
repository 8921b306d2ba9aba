/** The sidebar in a real browser: each screen's main path, what goes wrong on the way, and for whom it must work. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openScreen, openUi, press, said, type UiStage } from './ui-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const POLICE = 'Công an phường';
describe.skipIf(browser === null)('the sidebar', () => {
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
  const petition = (code: string) => stage.server.round.petitions.find((each) => each.code === code);
  /** The first petitions, as far as they have got. */
  const advance = (count: number, work: Record<string, string>) => {
    for (const each of stage.server.round.petitions.slice(0, count)) Object.assign(each, work);
  };

  describe('the first screen', () => {
    it('opens with one call and shows what waits', async () => {
      expect(stage.server.calls.map(({ name }) => name)).toEqual(['bootstrap']);
      expect(
        await frame()
          .getByRole('button', { name: /^Rà từng ý kiến/ })
          .textContent(),
      ).toContain('60 chưa rà');
    });
  });
  it('shows a leader the screens that leaders may use', async () => {
    await stage.start({ roles: ['leader'] });
    const titles = await frame().getByRole('listitem').locator('strong').allTextContents();
    expect(titles).toEqual(['Bảng gửi', 'Phê duyệt', 'Việc của đơn vị']);
  });

  it('“Bảng gửi”: filters, copies for Zalo, marks the paper, takes it back', async () => {
    await openScreen(frame(), 'Bảng gửi');
    await press(frame(), /^Chưa gửi/);
    const card = frame().locator('details.card', { hasText: 'Tổ dân phố số 7' });
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Chép tin Zalo' }).click();
    await said(frame(), 'Đã chép');
    await card.getByLabel('Ngày nhận bản ký').fill('1/7');
    await card.getByRole('button', { name: 'Đã nhận bản ký' }).click();
    await said(frame(), 'nộp bản ký');
    expect(stage.server.round.paperDays.get('T07')).toBe('2022-07-01');
    await press(frame(), 'Hoàn tác');
    await said(frame(), 'Đã bỏ ghi nhận');
    expect(stage.server.round.paperDays.get('T07')).toBe('');
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Nhập hộ' }).click();
    expect(await frame().getByLabel('Nơi gửi').inputValue()).toBe('T07');
    await frame().getByLabel('Dán hoặc gõ ý kiến').press('Control+v');
    expect(await frame().getByLabel('Dán hoặc gõ ý kiến').inputValue()).toContain(
      'Còn Tổ dân phố số 7 chưa gửi',
    );
  });

  describe('“Ý kiến trùng”', () => {
    beforeEach(() => openScreen(frame(), 'Ý kiến trùng'));
    const codes = () => frame().locator('article h2').allTextContents();

    it('merges the one into the other, and takes it back', async () => {
      const [a = '', b = ''] = await codes();
      await press(frame(), `Gộp ${b} vào ${a}`);
      await said(frame(), `Đã gộp ${b} vào ${a}`);
      expect(petition(b)?.mergedInto).toBe(a);
      await press(frame(), 'Hoàn tác');
      await said(frame(), `Đã tách ${b}`);
      expect(petition(b)?.mergedInto).toBe('');
      expect(await codes()).toEqual([a, b]);
    });

    it('lets the other one be the main one', async () => {
      const [a = '', b = ''] = await codes();
      await frame().getByLabel('Giữ làm ý kiến chính').last().check();
      await press(frame(), `Gộp ${a} vào ${b}`);
      await said(frame(), 'Đã gộp');
      await press(frame(), /^Đã gộp/);
      await press(frame(), `Tách ${a} ra`);
      await said(frame(), `Đã tách ${a}`);
      expect([petition(a)?.mergedInto, petition(b)?.mergedInto]).toEqual(['', '']);
    });

    it('remembers what is not the same, until told otherwise', async () => {
      const [a = '', b = ''] = await codes();
      await press(frame(), 'Không phải trùng');
      await said(frame(), 'không phải trùng');
      expect([...stage.server.round.different]).toEqual([`${a} ${b}`]);
      expect(await codes()).not.toEqual([a, b]);
      await press(frame(), /^Khác/);
      await press(frame(), 'Xét trùng lại');
      await said(frame(), 'Đã bỏ ghi nhớ');
      expect([...stage.server.round.different]).toEqual([]);
    });
  });

  it('warns before two different replies meet', async () => {
    advance(60, { reply: 'Đã thay bóng đèn ngày 28/6.' });
    for (const [index, each] of stage.server.round.petitions.entries()) each.reply += ` Lần ${index}.`;
    await openScreen(frame(), 'Ý kiến trùng');
    await frame().getByText('Hai câu trả lời khác nhau').waitFor();
    await press(frame(), /^Gộp /);
    await said(frame(), 'Đã gộp');
    expect(inputs('merge')).toMatchObject([{ although: true }]);
  });

  it('“Phân công”: proposes, previews, asks, issues', async () => {
    advance(10, { field: 'An ninh trật tự, PCCC, ATGT' });
    await openScreen(frame(), 'Phân công');
    await press(frame(), 'Đề xuất đơn vị');
    await frame().getByText('Sắp giao 10 ý kiến cho 1 đơn vị').waitFor();
    await press(frame(), 'Xem lại và phát hành');
    const signer = frame().getByLabel('Người ký');
    expect(await focused()).toBe('signer');
    await frame().getByLabel('Số, ký hiệu văn bản').fill('12-TB/ĐU');
    await signer.fill('Người ký mẫu');
    await signer.press('Enter');
    await frame()
      .getByText(/^Giao 10 ý kiến cho 1 đơn vị/)
      .waitFor();
    expect(inputs('issueAssignments')).toEqual([]);
    await press(frame(), /^Phát hành$/);
    await said(frame(), 'Đã phát hành: giao 10 ý kiến');
    expect(inputs('issueAssignments')).toEqual([
      { number: '12-TB/ĐU', date: '2022-07-01', signer: 'Người ký mẫu' },
    ]);
  });

  describe('“Phê duyệt”', () => {
    beforeEach(async () => {
      advance(3, {
        unit: POLICE,
        reply: 'Đã xử lý ngày 30/6/2022.',
        outcome: 'Đã giải quyết',
        decision: 'Chờ',
      });
      await openScreen(frame(), 'Phê duyệt');
    });
    const decisions = () => stage.server.round.petitions.slice(0, 3).map(({ decision }) => decision);

    it('records who approved on paper and when, and takes it back', async () => {
      await frame().getByLabel('Chọn cả 3 trả lời').check();
      await press(frame(), 'Ghi nhận phê duyệt 3 trả lời');
      await frame().getByText('Hãy ghi ai đã duyệt').waitFor();
      await frame().getByLabel('Người duyệt').fill('Lãnh đạo mẫu');
      await frame().getByLabel('Ngày duyệt').fill('30/6');
      await press(frame(), 'Ghi nhận phê duyệt 3 trả lời');
      await said(frame(), 'Đã ghi “Duyệt” cho 3 ý kiến');
      expect(inputs('recordApproval')).toMatchObject([{ by: 'Lãnh đạo mẫu', day: '2022-06-30', remark: '' }]);
      await press(frame(), 'Hoàn tác');
      await said(frame(), 'Đã ghi “Chờ”');
      expect(decisions()).toEqual(['Chờ', 'Chờ', 'Chờ']);
    });

    it('sends one back with a remark', async () => {
      await frame().getByRole('checkbox').nth(2).check();
      await press(frame(), /^Trả lại$/);
      await frame().getByLabel('Người duyệt').fill('Lãnh đạo mẫu');
      await press(frame(), 'Trả lại 1 trả lời');
      await frame().getByText('Hãy ghi cần bổ sung gì').waitFor();
      await frame().getByLabel('Cần bổ sung gì').fill('Nói rõ ai làm.');
      await press(frame(), 'Trả lại 1 trả lời');
      await said(frame(), 'Đã ghi “Trả lại”');
      expect(decisions()).toEqual(['Chờ', 'Trả lại', 'Chờ']);
    });
  });

  it('“Nhắc việc”: many mails go in parts, shown as they go, and stop when a person says so', async () => {
    stage.server.round.mails = 35;
    await openScreen(frame(), 'Nhắc việc');
    const gate = () => {
      let open = (): void => undefined;
      stage.server.wait = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    };
    const first = gate();
    await press(frame(), 'Gửi nhắc việc ngay');
    const second = gate();
    first();
    await frame().getByText('Đã gửi 10/35 thư').waitFor();
    await press(frame(), 'Dừng, phần còn lại gửi sau');
    second();
    await said(frame(), 'Đã gửi 20 thư, còn 15 thư chờ lần gửi sau.');
    await press(frame(), 'Gửi nhắc việc ngay');
    await said(frame(), 'Đã gửi 15 thư.');
    expect([stage.server.round.mails, stage.server.count('sendReminders')]).toEqual([0, 4]);
  });

  it('“Nhắc việc”: previews, asks before real mails, sends', async () => {
    await openScreen(frame(), 'Nhắc việc');
    await frame().getByText('Cần gọi hôm nay: 2').waitFor();
    await press(frame(), 'Gửi nhắc việc ngay');
    await said(frame(), 'Đã gửi 3 thư');
    await press(frame(), 'Bắt đầu gửi thật');
    await frame().getByText('không chỉ về văn phòng').waitFor();
    expect(stage.server.round.mode).toBe('trial');
    await frame().getByRole('alertdialog').getByRole('button', { name: 'Bắt đầu gửi thật' }).click();
    await frame().getByText('Đang gửi thật').waitFor();
    await press(frame(), /^Tắt$/);
    await frame().getByText('Đang tắt').waitFor();
    await press(frame(), 'Hoàn tác');
    await frame().getByText('Đang gửi thật').waitFor();
    expect(stage.server.round.mode).toBe('live');
  });

  it('“Việc của đơn vị”: by deadline, with the reason, and the reply', async () => {
    advance(5, { unit: POLICE, due: '2022-07-06' });
    Object.assign(petition('T01-004') ?? {}, { due: '2022-06-29' });
    await openScreen(frame(), 'Việc của đơn vị');
    await frame().getByLabel('Đơn vị').selectOption(POLICE);
    const first = frame().locator('article').first();
    await first.getByRole('heading', { name: 'T01-004' }).waitFor();
    await first.getByText('quá 2 ngày').waitFor();
    await first.getByRole('button', { name: 'Vì sao hạn này?' }).click();
    await first.getByText('Kế hoạch ghi “trước ngày 07/7/2022”').waitFor();
    await first.getByRole('button', { name: 'Ghi trả lời' }).click();
    await first.getByLabel('Nội dung trả lời').fill('Công an phường xử lý xong trước 20/7.');
    await first.getByLabel('Kết quả giải quyết').selectOption('Đang giải quyết');
    await first.getByRole('button', { name: 'Lưu trả lời' }).click();
    await first.getByText('Hãy ghi ngày sẽ làm xong').waitFor();
    await first.getByLabel('Hạn hoàn thành').fill('20/7');
    await first.getByRole('button', { name: 'Lưu trả lời' }).click();
    await said(frame(), 'Đã ghi trả lời của T01-004');
    expect(inputs('recordReply')).toMatchObject([
      { completionDue: '2022-07-20', outcome: 'Đang giải quyết' },
    ]);
  });

  describe('what goes wrong', () => {
    it.each([
      ['lost', 'Mất kết nối với Google'],
      ['busy', 'đang tổng hợp ý kiến. Xin đợi một phút'],
      ['broken', 'Google báo lỗi'],
    ] as const)('%s: said in Vietnamese, one click to go on', async (fault, words) => {
      stage.server.faults.push(fault);
      await frame()
        .getByRole('button', { name: /^Bảng gửi/ })
        .click();
      await frame().getByRole('alert').getByText(words).waitFor();
      await press(frame(), 'Thử lại');
      await frame().getByText('nơi đã báo xong').waitFor();
    });

    it('over a cell: a way to it', async () => {
      stage.server.faults.push('cell');
      await frame()
        .getByRole('button', { name: /^Bảng gửi/ })
        .click();
      await press(frame(), 'Đến ô D12');
      await said(frame(), 'Đã mở trang “TDP 05”, ô D12');
    });

    it('while something is undone: said, and undone at the second try', async () => {
      await openScreen(frame(), 'Ý kiến trùng');
      await press(frame(), 'Không phải trùng');
      await said(frame(), 'không phải trùng');
      stage.server.faults.push('busy');
      await press(frame(), 'Hoàn tác');
      await frame().getByRole('alert').getByText('đang tổng hợp').waitFor();
      await press(frame(), 'Thử lại');
      await said(frame(), 'Đã bỏ ghi nhớ');
      expect([...stage.server.round.different]).toEqual([]);
    });
  });
});
