import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

interface Result {
  readonly line: string;
  readonly written: boolean;
  readonly withdrawn: number;
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const register = (host: Host): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName('Theo dõi');
  if (sheet === null) throw new Error('no register');
  return sheet;
};
const NOTE = 'AA';
/** Code, text and note of every row. */
const rows = (host: Host): readonly (readonly unknown[])[] =>
  tableOf(host, 'Theo dõi', 'Mã')
    .map((row) => [row.Mã, row['Nội dung'], row['Ghi chú']])
    .sort();
const WHOLE = [
  ['T05-001', 'năm một', 'ghi chú năm một'],
  ['T05-002', 'năm hai', 'ghi chú năm hai'],
  ['T05-003', 'năm ba', 'ghi chú năm ba'],
];

describe('codes of the register that somebody typed over', () => {
  let host: Host;
  beforeEach(async () => {
    host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
    typeRows(host, 'TDP 05', [['năm một'], ['năm hai'], ['năm ba']]);
    consolidate(host);
    register(host)
      .getRange(`${NOTE}4:${NOTE}6`)
      .setValues(WHOLE.map(([, , note]) => [note]));
    consolidate(host);
  });

  it.each([
    ['into the code of the row below', 'A4', 'T05-002', 'T05-001'],
    ['into the code of the row above', 'A5', 'T05-001', 'T05-002'],
    ['into a code that nobody has', 'A4', 'T05-099', 'T05-001'],
    ['into a code of another tab', 'A6', 'T07-001', 'T05-003'],
    ['into no code at all', 'A6', 'không rõ', 'T05-003'],
    ['away', 'A5', '', 'T05-002'],
  ])('%s: each row keeps its own note, and the cell is named', (_, cell, typed, right) => {
    register(host).getRange(cell).setValue(typed);
    const { problems, withdrawn } = consolidate(host);
    expect(rows(host)).toEqual(WHOLE);
    expect(withdrawn).toBe(0);
    expect(problems).toMatchObject([{ sheet: 'Theo dõi', cell, header: 'Mã' }]);
    expect(problems[0]?.reason).toContain(right);
    expect(consolidate(host)).toMatchObject({ written: false, problems: [] });
  });

  it('also where the view shows none of them: merged petitions have no row of their own there', () => {
    register(host)
      .getRange('N5:N6')
      .setValues([['T05-001'], ['T05-001']]);
    consolidate(host);
    register(host).getRange('A5').setValue('T05-003');
    consolidate(host);
    expect(rows(host)).toEqual(WHOLE);
    const codes = tableOf(host, 'TDP 05', 'Mã').filter((row) => row.Mã !== '');
    expect(codes.map((row) => row.Mã)).toEqual(['T05-001', 'T05-002', 'T05-003']);
  });

  it('also where the tab lost the same code: the view still shows whose text it is', () => {
    register(host).getRange('A4').setValue('T05-002');
    spreadsheet(host).getSheetByName('TDP 05')?.getRange('H7').clearContent();
    consolidate(host);
    expect(rows(host)).toEqual(WHOLE);
    expect(consolidate(host)).toMatchObject({ written: false, problems: [] });
  });

  it('the whole column cleared costs one write for the codes, not one for each row', () => {
    register(host).getRange('A4:A6').clearContent();
    consolidate(host);
    expect(rows(host)).toEqual(WHOLE);
    expect(host.calls.write).toBeLessThanOrEqual(3);
  });

  it('two swapped: named, since nobody but people can tell whether the codes or the texts were moved', () => {
    register(host)
      .getRange('A4:A5')
      .setValues([['T05-002'], ['T05-001']]);
    const { problems } = consolidate(host);
    expect(problems.map(({ cell }) => cell)).toEqual(['A4', 'A5']);
    expect(problems[0]?.reason).toMatch(/T05-001.*hoàn tác/);
  });

  it('a row copied whole: the first stays, the copy is named and counted nowhere', () => {
    const copy = register(host).getRange('A5:AH5').getValues();
    register(host).getRange('A7:AH7').setValues(copy);
    const { problems, line } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'Theo dõi', cell: '7:7' }]);
    expect(problems[0]?.reason).toContain('dòng 5');
    expect(line).toContain('3 lượt, 3 nội dung, gộp còn 3');
    expect(consolidate(host).written).toBe(false);
  });
});

describe('codes beyond reason', () => {
  let host: Host;
  beforeEach(async () => {
    host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
  });
  const codes = (): readonly unknown[] =>
    tableOf(host, 'TDP 05', 'Mã').flatMap((row) => (row.Mã === '' ? [] : [row.Mã]));

  it('a number typed by hand that nobody can have reached is replaced, and later codes go on from the others', () => {
    typeRows(host, 'TDP 05', [['năm một'], ['năm hai', '', '', '', '', '', '', 'T05-999999']]);
    const { problems } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'TDP 05', cell: 'H8', header: 'Mã' }]);
    expect(codes()).toEqual(['T05-001', 'T05-002']);
    typeRows(host, 'TDP 05', [['năm ba']], { from: FIRST_ROW + 2 });
    consolidate(host);
    expect(codes()).toEqual(['T05-001', 'T05-002', 'T05-003']);
  });

  it('typed into the register: named, and no code becomes one that cannot be read', () => {
    typeRows(host, 'TDP 05', [['năm một']]);
    consolidate(host);
    register(host)
      .getRange('A5:B5')
      .setValues([['T05-999999', 'gõ tay']]);
    typeRows(host, 'TDP 05', [['năm hai']], { from: FIRST_ROW + 1 });
    const { problems } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'Theo dõi', cell: 'A5' }]);
    expect(codes()).toEqual(['T05-001', 'T05-002']);
  });
});
