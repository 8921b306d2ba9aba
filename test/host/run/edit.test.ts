/** People typing, and the sample typed in. */
import { describe, expect, it } from 'vitest';
import { loadSample, readSample } from '../../../host/sample/load.ts';
import { fixtureHost, hostWith } from '../fixtures/host-with.ts';

const TELL = `function onEdit(e) {
  return [
    e.range.getA1Notation(), e.range.getSheet().getName(), e.source.getId() === SpreadsheetApp.getActive().getId(),
    String(e.authMode), 'value' in e ? e.value : 'không có', 'oldValue' in e ? e.oldValue : 'không có', 'user' in e,
  ];
}`;

describe('a person typing', () => {
  it.each([
    { what: 'into a blank cell', before: [['']], grid: [['chữ']], value: 'chữ', oldValue: 'không có' },
    { what: 'over a text', before: [['cũ']], grid: [['mới']], value: 'mới', oldValue: 'cũ' },
    { what: 'a number', before: [['1']], grid: [['2']], value: '2', oldValue: '1' },
    { what: 'nothing over a text', before: [['cũ']], grid: [['']], value: 'không có', oldValue: 'cũ' },
  ])('$what', async ({ before, grid, value, oldValue }) => {
    const host = await hostWith(TELL);
    host.edit('Trang tính1', 'B2', before);
    expect(host.edit('Trang tính1', 'B2', grid, { user: 'a@example.vn' }).result).toEqual([
      ...['B2', 'Trang tính1', true, 'LIMITED', value, oldValue, false],
    ]);
  });

  it('a block has a range and no value', async () => {
    const host = await hostWith(TELL);
    const report = host.edit('Trang tính1', 'B2', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(report.result).toEqual(['B2:D3', 'Trang tính1', true, 'LIMITED', 'không có', 'không có', false]);
    const values = host.globals.SpreadsheetApp.getActiveSheet().getRange('B2:D3').getValues();
    expect(values).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('counts only what onEdit itself does', async () => {
    const host = await fixtureHost();
    expect(host.edit('Trang tính1', 'A5', [['x']]).calls).toMatchObject({ read: 0, write: 0, other: 1 });
    expect(host.edit('Trang tính1', 'B1', [['x']]).calls).toMatchObject({ read: 0, write: 1 });
    expect((await hostWith('function f() {}')).edit('Trang tính1', 'A1', [['x']])).toMatchObject({
      ok: true,
      result: null,
    });
  });

  it.each([
    ['Không có', 'A1', 'Không có'],
    ['Trang tính1', 'ô', 'Không hiểu địa chỉ ô "ô"'],
  ])('into %s!%s is refused', async (sheet, a1, message) => {
    const report = (await fixtureHost()).edit(sheet, a1, [['x']]);
    expect(report.ok).toBe(false);
    expect(report.error?.message).toContain(message);
  });

  it('is refused where a protection keeps the person out', async () => {
    const host = await hostWith(`function protect() {
      const protection = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].protect();
      protection.removeEditors(protection.getEditors());
    }`);
    expect(host.run('protect').error).toBeNull();
    expect(host.edit('Trang tính1', 'A1', [['x']], { user: 'a@example.vn' }).error?.message).toContain(
      'protected',
    );
    expect(host.edit('Trang tính1', 'A1', [['x']]).ok).toBe(true);
  });
});

describe('the sample', () => {
  const part = {
    sheet: 'TDP 01',
    user: 'tdp01@example.vn',
    at: '2022-06-29T19:40:00+07:00',
    strip: { 'Tình trạng gửi': 'Đã xong' },
    rows: [
      { 'Nội dung ý kiến, kiến nghị': 'Đèn hỏng', 'Địa điểm': 'Ngõ 12', 'Ghi chú': 'gấp' },
      { 'Nội dung ý kiến, kiến nghị': 'Đường ngập' },
    ],
  };

  it('is typed under its headers and beside its label, each at its time', async () => {
    const host = await fixtureHost();
    host.run('setUpWorkbook', 'mau');
    const reports = loadSample(host, { now: '2022-07-01', sheets: [part] });
    expect(reports.map((report) => report.ok)).toEqual([true, true, true]);
    expect(host.clock.iso()).toBe(part.at);
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('TDP 01');
    expect(sheet?.getRange('A1:D5').getValues()).toEqual([
      ['Tình trạng gửi', 'Đã xong', 'Đã xong||TDP 01', ''],
      ['', '', '', ''],
      ['Nội dung ý kiến, kiến nghị', 'Địa điểm', 'Mã', 'Ghi chú'],
      ['Đèn hỏng', 'Ngõ 12', '', 'gấp'],
      ['Đường ngập', '', '', ''],
    ]);
  });

  it.each([
    [{ ...part, sheet: 'TDP 99' }, 'sổ không có trang "TDP 99"'],
    [
      { ...part, rows: [{ 'Nội dung ý kiến, kiến nghị': 'x', 'Cột lạ': 'y' }] },
      'trang "TDP 01" không có cột "Cột lạ"',
    ],
    [{ ...part, strip: { 'Nhãn lạ': 'x' } }, 'trang "TDP 01" không có ô "Nhãn lạ"'],
  ])('says what it does not find', async (wrong, message) => {
    const host = await fixtureHost();
    host.run('setUpWorkbook', 'mau');
    expect(() => loadSample(host, { now: '2022-07-01', sheets: [wrong] })).toThrow(message);
  });

  it('that comes with the host names only sample accounts', () => {
    const { sheets } = readSample();
    expect(sheets.length).toBeGreaterThan(15);
    for (const { user } of sheets) expect(user).toMatch(/@example\.vn$/);
  });
});
