import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/index.ts';
import { cellsOf } from '../support/cells.ts';
import {
  BUNDLE,
  blankHost,
  mustRun,
  PRESET,
  readyHost,
  spreadsheet,
  tableOf,
  typeRows,
} from '../support/host.ts';

interface Result {
  readonly finished: boolean;
  readonly next: string;
  readonly made: number;
  readonly mended: number;
}

/** Everything of a workbook but its counters: cells, styles, widths, rules, protections. */
function whole(host: Host): unknown {
  const { version: _, ...book } = host.book;
  return JSON.parse(
    JSON.stringify(book, (_key, value) => {
      if (value instanceof Map) return [...value].sort(([a], [b]) => Number(a) - Number(b));
      return value instanceof Set ? [...value].sort() : value;
    }),
  );
}

const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('set-up from the preset', () => {
  it('makes every sheet in the order of the round, the admin ones hidden', async () => {
    const host = await readyHost();
    const names = host.book.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
    const groups = Array.from({ length: 18 }, (_, n) => `TDP ${String(n + 1).padStart(2, '0')}`);
    expect(names).toEqual([
      'Hướng dẫn',
      ...groups,
      'Dư luận xã hội',
      'Đoàn thể',
      'Tại hội nghị',
      'Kênh khác',
      'Theo dõi',
      'Tổng hợp',
      'Kế hoạch',
      'Nguồn ý kiến',
      '(Đơn vị)',
      '(Lĩnh vực)',
      '(Ngày nghỉ)',
      '(Cài đặt)',
      '(Thư đã gửi)',
      '(Nhật ký)',
    ]);
    expect(host.book).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it('says on each tab until when, and offers what to choose', async () => {
    const host = await readyHost();
    const tab = sheetOf(host, 'TDP 05');
    expect(tab.getRange('A1:B1').getValues()).toEqual([['Tổ dân phố số 5', 'T05']]);
    expect(tab.getRange('A5').getValue()).toBe('Hạn: hết thứ Năm 30/6/2022 · đã có 0 ý kiến');
    typeRows(host, 'TDP 05', [['Một việc'], ['Hai việc']]);
    sheetOf(host, 'Nguồn ý kiến').getRange('M8').setValue(new Date('2022-06-30T00:00:00+07:00'));
    expect(tab.getRange('A5').getValue()).toBe(
      'Hạn: hết thứ Năm 30/6/2022 · đã có 2 ý kiến · Mặt trận đã nhận bản ký 30/06',
    );
    const state = tab.getRange('B3').getDataValidation();
    expect(state?.getCriteriaValues()[0]).toEqual(['Chưa xong', 'Đã xong', 'Không có ý kiến']);
    expect(tab.getRange('F7').getDataValidation()).not.toBeNull();
    const rejecting = host.book.sheets.flatMap(({ validations }) =>
      validations.filter(({ allowInvalid }) => !allowInvalid),
    );
    expect(rejecting).toEqual([]);
    expect(tab.getFrozenRows()).toBe(6);
  });

  it('fills the catalogues: 22 sources, fields with the three of the plan first, duties with their days', async () => {
    const host = await readyHost();
    expect(tableOf(host, 'Nguồn ý kiến', 'Mã')).toHaveLength(22);
    expect(
      tableOf(host, 'Lĩnh vực', 'Tên')
        .map((row) => row.Tên)
        .slice(0, 3),
    ).toEqual(['Dự án trên địa bàn', 'Xây dựng, trật tự đô thị', 'Vệ sinh môi trường']);
    expect(tableOf(host, 'Kế hoạch', 'Việc').every((row) => typeof row.Hạn === 'object')).toBe(true);
    const setting = tableOf(host, 'Cài đặt', 'Khoá').find((row) => row.Khoá === 'Hạn báo cáo dư luận xã hội');
    expect(setting?.['Giải thích']).toMatch(/^Mặc định, không có trong kế hoạch/);
  });

  it('run twice changes nothing', async () => {
    const host = await readyHost();
    typeRows(host, 'TDP 01', [['Một việc'], ['Hai việc']]);
    mustRun(host, 'consolidate');
    mustRun(host, 'setUpWorkbook');
    const before = whole(host);
    const again = mustRun<Result>(host, 'setUpWorkbook');
    expect(again).toMatchObject({ finished: true, made: 0 });
    expect(whole(host)).toEqual(before);
  });

  it('keeps what people changed: their rows, texts, own colours and rules', async () => {
    const host = await readyHost();
    sheetOf(host, 'Nguồn ý kiến').getRange('E4').setValue('Người mẫu 01');
    sheetOf(host, 'Đơn vị').getRange('A30').setValue('Đơn vị mới');
    const app = host.globals.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const own = app
      .newConditionalFormatRule()
      .whenTextContains('gấp')
      .setBackground('#FF0000')
      .setRanges([sheetOf(host, 'TDP 01').getRange('A7:A100')])
      .build();
    const tab = sheetOf(host, 'TDP 01');
    tab.setConditionalFormatRules([...tab.getConditionalFormatRules(), own]);
    const before = cellsOf(host);
    mustRun(host, 'setUpWorkbook');
    expect(cellsOf(host)).toEqual(before);
    const rules = tab
      .getConditionalFormatRules()
      .map((rule) => rule.getBooleanCondition()?.getCriteriaType());
    expect(rules.filter((type) => String(type) === 'TEXT_CONTAINS')).toHaveLength(1);
    expect(rules).toHaveLength(3);
  });

  it('makes a tab for a source that the ward added', async () => {
    const host = await readyHost();
    const row = ['T19', 'Tổ dân phố số 19', 'TDP 19', 'Tổ dân phố'];
    host.edit('Nguồn ý kiến', 'A26', [row]);
    expect(mustRun<Result>(host, 'setUpWorkbook').made).toBe(1);
    typeRows(host, 'TDP 19', [['Việc của tổ 19']]);
    mustRun(host, 'consolidate');
    expect(tableOf(host, 'Theo dõi', 'Mã').map((line) => line.Mã)).toEqual(['T19-001']);
  });

  it('stopped anywhere and run again comes out whole', async () => {
    const start = await blankHost();
    const undisturbed = start.fork({ calculate: false });
    mustRun(undisturbed, 'setUpWorkbook', PRESET);
    const calls = undisturbed.log.length;
    for (const share of [0.01, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95]) {
      const host = start.fork({ calculate: false });
      host.failAt(Math.ceil(calls * share));
      expect(host.run('setUpWorkbook', PRESET).ok).toBe(false);
      mustRun(host, 'setUpWorkbook', PRESET);
      const [cells, expected] = [cellsOf(host), cellsOf(undisturbed)];
      const differing = Object.keys({ ...cells, ...expected }).filter(
        (at) => cells[at] !== expected[at] && !at.startsWith('Nhật ký!'),
      );
      expect(differing, `stopped at ${share}`).toEqual([]);
    }
  });

  /** Presses the button until all is done; gives the tab at which each press had to stop. */
  function pressUntilDone(host: Host): readonly string[] {
    const stops: string[] = [];
    for (let press = 1; press <= 9; press += 1) {
      const { finished, next } = mustRun<Result>(host, 'setUpWorkbook');
      if (finished) return stops;
      stops.push(next);
    }
    throw new Error(`not done: ${stops.join(', ')}`);
  }

  it('stops in time and goes on where it stopped, making the workbook as well as mending it', async () => {
    const bundle = BUNDLE;
    const pace = { read: 150, write: 150, other: 50 };
    const host = await createHost({ bundle, now: '2022-06-24T08:00:00', calculate: false, pace });
    pressUntilDone(host);
    const undisturbed = await readyHost();
    const but = (cells: Readonly<Record<string, unknown>>) =>
      Object.entries(cells).filter(([at]) => !at.startsWith('Nhật ký!'));
    expect(but(cellsOf(host))).toEqual(but(cellsOf(undisturbed)));
    sheetOf(host, 'Kênh khác').getRange('A6:M6').clearContent();
    sheetOf(host, 'TDP 02').getRange('A6').setValue('gì đó');
    const stops = pressUntilDone(host);
    expect(stops.length).toBeGreaterThan(1);
    expect(new Set(stops).size).toBe(stops.length);
    expect(but(cellsOf(host))).toEqual(but(cellsOf(undisturbed)));
  });

  it('refuses a preset that does not exist, in words', async () => {
    const host = await blankHost();
    const report = host.run('setUpWorkbook', 'khong-co');
    expect(report.result).toMatchObject({ refused: expect.stringContaining('hoang-van-thu-2022') });
    expect(report.calls.write).toBe(0);
  });
});
