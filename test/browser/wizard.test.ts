/** The dialog of the first run in a real browser: from a pasted plan to settings and lists. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { planText } from '../domain/plan-samples.ts';
import { launchBrowser } from './browser.ts';
import { accessFaults, openUi, press, said, type UiStage } from './ui-stage.ts';

const browser = await launchBrowser();
afterAll(async () => {
  await browser?.close();
});

const GROUPS =
  'TDP số 01\tTổ trưởng mẫu 1\ttdp01@example.vn\nTổ 2\tTổ trưởng mẫu 2\t\nTổ 25\tTổ trưởng mẫu 3\t';
const UNITS = 'Tên đơn vị\tE-mail\ncong an phuong\tcongan@example.vn\nĐội quản lý đô thị\tdothi@example.vn';

describe.skipIf(browser === null)('the first run’s dialog', () => {
  let stage: UiStage;
  beforeAll(async () => {
    if (browser !== null) stage = await openUi(browser, 'Wizard');
  });
  beforeEach(() => stage.start({ width: 600, count: 0 }));
  afterEach(() => expect(stage.complaints.filter((complaint) => complaint !== 'closed')).toEqual([]));

  const frame = () => stage.frame;
  const inputs = (name: string) =>
    stage.server.calls.filter((call) => call.name === name).map(({ input }) => input);
  const readPlan = async (text: string) => {
    await frame().getByLabel('Dán kế hoạch vào đây').fill(text);
    await press(frame(), 'Đọc kế hoạch');
    await frame()
      .getByText(/^Đọc được|^Không đọc được/)
      .waitFor();
  };
  const settings = () => stage.server.round.settings;

  it('shows what the plan says with its sentences, lets it be mended, and saves it', async () => {
    settings().clear();
    await readPlan(planText('hoang-van-thu-2022'));
    const number = frame().getByLabel('Số kế hoạch');
    expect(await number.inputValue()).toBe('58-KH/ĐU');
    await frame().getByText('“Hoàng Văn Thụ, ngày 24 tháng 6 năm 2022”').waitFor();
    await frame().getByLabel('Địa điểm hội nghị').fill('Nhà văn hoá phường');
    await press(frame(), 'Đúng rồi, lưu vào Cài đặt');
    await said(frame(), 'vào Cài đặt');
    expect(Object.fromEntries(settings())).toMatchObject({
      planNumber: '58-KH/ĐU',
      conferenceDate: '07/07/2022',
      conferencePlace: 'Nhà văn hoá phường',
      groupsDue: 'trước ngày 01/7 2022',
    });
    expect(inputs('saveList')).toEqual([]);
    await frame().getByRole('heading', { name: '2. Hộp thư' }).waitFor();
  });

  it('chooses nothing by itself where the plan can be read in several ways', async () => {
    await stage.start({ width: 600, count: 0 });
    stage.server.plan = [
      {
        id: 'conferenceDate',
        label: 'Ngày hội nghị',
        candidates: [
          { value: '05/7/2022', sentence: 'Hội nghị tổ chức ngày 05/7.' },
          { value: '07/7/2022', sentence: 'Thời gian: ngày 07/7.' },
        ],
      },
      { id: 'conferencePlace', label: 'Địa điểm hội nghị', candidates: [] },
    ];
    settings().clear();
    await readPlan('Kế hoạch');
    await frame().getByText('Chưa chọn, sẽ để trống: Ngày hội nghị').waitFor();
    await frame().getByText('Kế hoạch không nói').waitFor();
    await frame().getByLabel('07/7/2022').check();
    await press(frame(), 'Đúng rồi, lưu vào Cài đặt');
    await said(frame(), 'vào Cài đặt');
    expect(Object.fromEntries(settings())).toEqual({ conferenceDate: '07/7/2022' });
  });

  it('adds the groups that the workbook lacks', async () => {
    stage.server.plan = [
      { id: 'groups', label: 'Số tổ dân phố', candidates: [{ value: '20', sentence: '20 tổ dân phố' }] },
    ];
    await readPlan('Kế hoạch');
    await frame().getByText('Sổ đang có 18 tổ, kế hoạch ghi 20').waitFor();
    await press(frame(), 'Đúng rồi, lưu vào Cài đặt');
    await said(frame(), 'Nguồn ý kiến');
    expect(inputs('saveList')).toEqual([
      {
        list: 'sources',
        rows: [
          { code: 'T19', name: 'Tổ dân phố số 19', sheet: 'TDP 19', kind: 'Tổ dân phố' },
          { code: 'T20', name: 'Tổ dân phố số 20', sheet: 'TDP 20', kind: 'Tổ dân phố' },
        ],
      },
    ]);
  });

  it('keeps the pasted plan when the connection is lost, and goes on with one click', async () => {
    stage.server.faults.push('lost');
    await frame().getByLabel('Dán kế hoạch vào đây').fill(planText('hoang-van-thu-2022'));
    await press(frame(), 'Đọc kế hoạch');
    await frame().getByRole('alert').getByText('Mất kết nối').waitFor();
    await press(frame(), 'Thử lại');
    await frame()
      .getByText(/^Đọc được/)
      .waitFor();
  });

  it('takes the office’s address, and no address that is none', async () => {
    await press(frame(), '2. Hộp thư');
    const office = frame().getByLabel('E-mail văn phòng Đảng ủy');
    await office.fill('vanphong@example');
    await press(frame(), /^Lưu$/);
    await frame().getByText('“vanphong@example” không phải địa chỉ e-mail').waitFor();
    await office.fill('vp@example.vn');
    await press(frame(), /^Lưu$/);
    await said(frame(), 'vào Cài đặt');
    expect(settings().get('officeEmail')).toBe('vp@example.vn');
  });

  it('reads the heads’ list as it is pasted, and saves the groups it knows', async () => {
    await press(frame(), '3. Tổ dân phố');
    await frame().getByLabel('Dán danh sách tổ trưởng').fill(GROUPS);
    await frame().getByText('Sổ không có tổ “Tổ 25”').waitFor();
    await press(frame(), 'Lưu 2 tổ');
    await said(frame(), 'Đã ghi 2 dòng vào Nguồn ý kiến');
    expect(inputs('saveList')).toEqual([
      {
        list: 'sources',
        rows: [
          { code: 'T01', head: 'Tổ trưởng mẫu 1', email: 'tdp01@example.vn' },
          { code: 'T02', head: 'Tổ trưởng mẫu 2' },
        ],
      },
    ]);
  });

  it('says which address of a list was not written', async () => {
    await press(frame(), '3. Tổ dân phố');
    await frame()
      .getByLabel('Dán danh sách tổ trưởng')
      .fill('Tổ\tTổ trưởng\tE-mail\n1\tTổ trưởng mẫu\ttdp01@');
    await press(frame(), 'Lưu 1 tổ');
    await said(frame(), '“tdp01@” không phải địa chỉ e-mail');
  });

  it('reads the units’ list, knows those that are there, and closes', async () => {
    await press(frame(), '4. Đơn vị');
    await frame().getByLabel('Dán danh sách đơn vị').fill(UNITS);
    await frame().getByText('Đơn vị mới').waitFor();
    await press(frame(), 'Lưu 2 đơn vị');
    await said(frame(), 'Đã ghi 2 dòng vào Đơn vị');
    expect(inputs('saveList')).toEqual([
      {
        list: 'units',
        rows: [
          { name: 'Công an phường', email: 'congan@example.vn' },
          { name: 'Đội quản lý đô thị', email: 'dothi@example.vn' },
        ],
      },
    ]);
    await press(frame(), 'Xong, đóng cửa sổ');
    await expect.poll(() => stage.complaints).toEqual(['closed']);
  });

  it('as the settings’ dialog: writes only what was changed', async () => {
    await stage.start({ width: 600, count: 0, screen: 'settings' });
    await frame().getByLabel('Giờ làm việc').fill('08:00-16:30');
    await press(frame(), 'Lưu các ô đã sửa');
    await said(frame(), 'Đã ghi 1 mục');
    expect(inputs('saveSettings')).toEqual([{ settings: { officeHours: '08:00-16:30' } }]);
  });

  it('has no serious fault of access on any step', async () => {
    const faults: string[] = [];
    await readPlan(planText('hoang-van-thu-2022'));
    faults.push(...(await accessFaults(frame())));
    for (const step of ['2. Hộp thư', '3. Tổ dân phố', '4. Đơn vị', 'Mọi cài đặt']) {
      await press(frame(), step);
      await frame().getByText('Đang đọc sổ').waitFor({ state: 'detached' });
      faults.push(...(await accessFaults(frame())));
    }
    expect(faults).toEqual([]);
  });
});
