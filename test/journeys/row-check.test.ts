import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, typeRows } from '../support/host.ts';

interface Problem {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
}

const FIELD = 'Vệ sinh môi trường';
const NFD = FIELD.normalize('NFD');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const consolidate = (host: Host): readonly Problem[] =>
  mustRun<{ problems: readonly Problem[] }>(host, 'consolidate').problems;

/** Content, place, who, day, composition, field, note. */
type Row = readonly [string, string, string, unknown, string, string, string];
const row = (
  content: string,
  more: { place?: string; day?: unknown; who?: string; field?: string; note?: string } = {},
): Row => [content, more.place ?? '', '', more.day ?? '', more.who ?? '', more.field ?? '', more.note ?? ''];

const CONTENTS = ['a', '   ', '\u00a0 ', ''];
const DAYS = [
  '',
  '28/6/2022',
  'ngày 28 tháng 6',
  'thứ Năm, 30/6',
  '31/6/2022',
  '28/6/2202',
  'ngày 28 tháng 6 năm 2202',
  'hôm nọ',
  '  ',
];
const FIELDS = [
  '',
  ' ',
  FIELD,
  FIELD.toUpperCase(),
  `  ${FIELD.replace(' ', '  ')} `,
  NFD,
  've sinh moi truong',
  'Vệ sinh*',
  'Vệ sinh môi tr??ng',
  '*',
  '<>',
  '>0',
  'Tên',
  'Cây cối',
  '5',
];
const WHO = ['', 'Đảng viên', 'đảng viên', 'dang vien', 'Khách', 'Cử tri*'];

const ROWS: readonly Row[] = [
  ...CONTENTS.flatMap((content) => [
    row(content),
    row(content, { place: ' ' }),
    row(content, { place: 'ngõ 5' }),
    row(content, { note: 'ghi chú' }),
  ]),
  ...DAYS.flatMap((day) => [row('có nội dung', { day }), row('', { day }), row('b', { day, field: 'lạ' })]),
  ...FIELDS.flatMap((field) => [row('có nội dung', { field }), row('', { field })]),
  ...WHO.flatMap((who) => [row('có nội dung', { who }), row('', { who })]),
  // Below the rows made ready only a row with a code is checked: what stands above the last one with a petition.
  row('dòng cuối'),
];

describe('the check that speaks in the row, and what consolidation finds', () => {
  let host: Host;
  let problems: readonly Problem[];
  let said: readonly unknown[];
  beforeAll(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 01', ROWS);
    problems = consolidate(host).filter(({ sheet }) => sheet === 'TDP 01');
    said = sheetOf(host, 'TDP 01').getRange(FIRST_ROW, 9, ROWS.length, 1).getValues().flat();
  });

  it('find fault with the same rows', () => {
    const faulty = new Set(problems.map(({ cell }) => Number(/\d+/.exec(cell)?.[0])));
    const differing = ROWS.flatMap((typed, index) => {
      const fine = said[index] === '' || said[index] === 'Đủ';
      const found = faulty.has(FIRST_ROW + index);
      return fine === !found ? [] : [{ typed, said: said[index], found }];
    });
    expect(differing).toEqual([]);
    expect(faulty.size).toBeGreaterThan(20);
    expect(said.filter((words) => words === 'Đủ').length).toBeGreaterThan(10);
  });

  it('says only that a day in words is better written in figures, until it was consolidated', async () => {
    const fresh = await readyHost('2022-07-01T08:00:00');
    typeRows(fresh, 'TDP 02', [row('a', { day: 'ngày 28 tháng 6' })]);
    const cell = sheetOf(fresh, 'TDP 02').getRange(FIRST_ROW, 9);
    expect(cell.getValue()).toBe('Nên ghi ngày như 30/6/2022');
    consolidate(fresh);
    expect(cell.getValue()).toBe('Đủ');
  });
});

describe('the line that counts what a tab holds', () => {
  let host: Host;
  const line = (): unknown => sheetOf(host, 'TDP 01').getRange('A5').getValue();
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
  });

  it('counts past the rows that were made ready, and no row of spaces', () => {
    const many = Array.from({ length: 350 }, (_, n) => [n === 7 ? '  ' : `Việc thứ ${n}`]);
    sheetOf(host, 'TDP 01').insertRowsAfter(200, 200);
    typeRows(host, 'TDP 01', many);
    expect(line()).toContain('đã có 349 ý kiến');
  });

  it('counts a row put in above the first, and follows the column wherever it is moved', () => {
    typeRows(host, 'TDP 01', [['một'], ['hai']]);
    const sheet = sheetOf(host, 'TDP 01');
    sheet.insertRowsBefore(FIRST_ROW, 1);
    typeRows(host, 'TDP 01', [['trên cùng']]);
    expect(line()).toContain('đã có 3 ý kiến');
    sheet.moveColumns(sheet.getRange('G:G'), 1);
    expect(sheet.getRange('B5').getValue()).toContain('đã có 3 ý kiến');
    mustRun(host, 'setUpWorkbook');
    expect(sheet.getRange('A5:B5').getValues().flat().join()).toContain('đã có 3 ý kiến');
  });
});
