import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, tableOf, typeRows, valuesOf } from '../support/host.ts';

interface Result {
  readonly petitions: number;
  readonly groups: number;
  readonly line: string;
  readonly written: boolean;
}

const FIELD = 'Vệ sinh môi trường';
const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const view = (host: Host) => tableOf(host, 'Tổng hợp', 'STT');

describe('what a group withdrew', () => {
  let host: Host;
  const set = (code: string, header: string, value: unknown): void => {
    const values = valuesOf(host, 'Theo dõi');
    const row = values.findIndex(([cell]) => cell === code) + 1;
    sheetOf(host, 'Theo dõi')
      .getRange(row, (values[2] ?? []).indexOf(header) + 1)
      .setValue(value);
  };
  beforeEach(async () => {
    host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
    typeRows(
      host,
      'TDP 01',
      ['một', 'hai', 'ba', 'bốn'].map((text) => [text, '', '', '', '', FIELD, '']),
    );
    consolidate(host);
  });

  it.each([
    ['Kết quả giải quyết', 'Đang giải quyết', 'Tổ đã rút'],
    ['Hạn hoàn thành', new Date('2022-08-20T00:00:00+07:00'), 'Tổ đã rút'],
    ['Ngày chuyển', new Date('2022-07-01T00:00:00+07:00'), 'Tổ đã rút'],
    ['Hạn trả lời', new Date('2022-07-06T00:00:00+07:00'), 'Đang xử lý (Tổ đã rút)'],
    ['Nội dung trả lời', 'Đã làm.', 'Chờ duyệt (Tổ đã rút)'],
  ])('stays in the view with its mark when there is work on it: %s', (header, value, state) => {
    set('T01-002', header, value);
    sheetOf(host, 'TDP 01').deleteRow(FIRST_ROW + 1);
    consolidate(host);
    expect(view(host).find((row) => row.Mã === 'T01-002')).toMatchObject({
      STT: '',
      'Trạng thái': state,
      'Số lượt': 0,
    });
  });

  it('leaves the view when nobody has begun on it', () => {
    set('T01-002', 'Đơn vị chủ trì', 'Công an phường');
    sheetOf(host, 'TDP 01').deleteRow(FIRST_ROW + 1);
    consolidate(host);
    expect(view(host).some((row) => row.Mã === 'T01-002')).toBe(false);
  });

  it('heading, numbers and the last line agree: it is counted apart in each', () => {
    set('T01-002', 'Hạn trả lời', new Date('2022-07-06T00:00:00+07:00'));
    sheetOf(host, 'TDP 01').deleteRow(FIRST_ROW + 1);
    const { petitions, groups, line } = consolidate(host);
    const rows = view(host);
    expect(rows[0]?.['Nội dung']).toBe(`I. ${FIELD}: 3 nội dung, 3 lượt; 1 tổ đã rút còn theo dõi`);
    expect(rows.map((row) => row.STT).filter((number) => number !== '')).toEqual(['1', '2', '3']);
    expect([petitions, groups]).toEqual([3, 3]);
    expect(line).toContain(
      '3 lượt, 3 nội dung, gộp còn 3 (ngoài ra còn theo dõi 1 ý kiến tổ đã rút); không bỏ sót',
    );
    expect(consolidate(host).written).toBe(false);
  });

  it('is numbered and unmarked while another group still raises it', () => {
    typeRows(host, 'TDP 02', [['hai, ở tổ 2', '', '', '', '', FIELD, '']]);
    consolidate(host);
    set('T02-001', 'Gộp vào', 'T01-002');
    sheetOf(host, 'TDP 01').deleteRow(FIRST_ROW + 1);
    consolidate(host);
    expect(view(host).find((row) => row.Mã === 'T01-002')).toMatchObject({
      STT: '2',
      'Trạng thái': 'Chưa phân công',
      'Số lượt': 1,
    });
  });
});

describe('a petition cut to another tab with its code', () => {
  it.each([true, false])(
    'is new there, and the message leads to the row that holds the decisions (cut: %s)',
    async (cut) => {
      const host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
      typeRows(host, 'TDP 05', [['năm một'], ['năm hai']]);
      consolidate(host);
      if (cut) sheetOf(host, 'TDP 05').deleteRow(FIRST_ROW + 1);
      typeRows(host, 'TDP 07', [['năm hai', '', '', '', '', '', '', 'T05-002']]);
      const { problems } = mustRun<{ problems: { sheet: string; cell: string; reason: string }[] }>(
        host,
        'consolidate',
      );
      expect(problems).toMatchObject([{ sheet: 'TDP 07', cell: 'H7' }]);
      expect(problems[0]?.reason).toMatch(/T07-001.*T05-002 ở Theo dõi, dòng 5.*Gộp vào/);
      expect(tableOf(host, 'Theo dõi', 'Mã').map((row) => [row.Mã, row['Nơi nêu']])).toEqual([
        ['T05-001', 'Tổ dân phố số 5'],
        ['T05-002', 'Tổ dân phố số 5'],
        ['T07-001', 'Tổ dân phố số 7'],
      ]);
    },
  );
});
