import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, readyHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

interface Result {
  readonly petitions: number;
  readonly written: boolean;
  readonly withdrawn: number;
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const FIELD = 'Vệ sinh môi trường';
const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const codes = (host: Host): readonly unknown[] => tableOf(host, 'Theo dõi', 'Mã').map((row) => row.Mã);
const idle = (host: Host): Result => {
  const result = consolidate(host);
  expect(result.written).toBe(false);
  expect(host.calls).toMatchObject({ write: 0, flush: 0 });
  return result;
};

describe('cells that people merged', () => {
  let host: Host;
  beforeEach(async () => {
    host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
    typeRows(host, 'TDP 01', [
      ['một', 'ngõ 1', '', '', '', FIELD, ''],
      ['hai', 'ngõ 2', '', '', '', FIELD, ''],
      ['ba', 'ngõ 3', '', '', '', FIELD, ''],
    ]);
    consolidate(host);
  });

  it.each(['A6:C6', 'C6:C7', 'D5:E7', 'B7:B8', 'I6:J6'])(
    'in the view, %s: split again, and all stands as it stood',
    (area) => {
      const before = JSON.stringify(sheetOf(host, 'Tổng hợp').getDataRange().getValues());
      sheetOf(host, 'Tổng hợp').getRange(area).merge();
      consolidate(host);
      expect(JSON.stringify(sheetOf(host, 'Tổng hợp').getDataRange().getValues())).toBe(before);
      expect(idle(host).problems).toEqual([]);
    },
  );

  it.each([
    ['below each other', 'H7:H8'],
    ['across', 'G8:H8'],
  ])('over the codes of a tab, %s: named, nothing lost, and an idle run writes nothing', (_, area) => {
    sheetOf(host, 'TDP 01').getRange(area).merge();
    expect(consolidate(host)).toMatchObject({ petitions: 3, withdrawn: 0 });
    const { problems } = idle(host);
    expect(problems).toMatchObject([{ sheet: 'TDP 01', cell: area, header: 'Mã' }]);
    expect(problems[0]?.reason).toMatch(/gộp/);
    expect(codes(host)).toEqual(['T01-001', 'T01-002', 'T01-003']);
    sheetOf(host, 'TDP 01').getRange(area).breakApart();
    consolidate(host);
    expect(idle(host).problems).toEqual([]);
    expect(
      tableOf(host, 'TDP 01', 'Mã')
        .slice(0, 3)
        .map((row) => row.Mã),
    ).toEqual(['T01-001', 'T01-002', 'T01-003']);
  });

  it.each([
    ['the codes', 'A4:A5', 'Mã'],
    ['the texts', 'B5:B6', 'Nội dung'],
    ['the places', 'D4:D6', 'Địa điểm'],
    ['two columns', 'B4:C4', 'Nơi nêu'],
  ])('over %s of the register: named, nothing lost, and an idle run writes nothing', (_, area, header) => {
    sheetOf(host, 'Theo dõi').getRange(area).merge();
    expect(consolidate(host)).toMatchObject({ petitions: 3, withdrawn: 0 });
    expect(idle(host).problems).toMatchObject([{ sheet: 'Theo dõi', cell: area, header }]);
    typeRows(host, 'TDP 02', [['bốn', 'ngõ 4', '', '', '', FIELD, '']]);
    expect(consolidate(host).petitions).toBe(4);
    sheetOf(host, 'Theo dõi').getRange(area).breakApart();
    consolidate(host);
    expect(idle(host)).toMatchObject({ petitions: 4, problems: [] });
  });
});
