import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

interface Result {
  readonly petitions: number;
  readonly withdrawn: number;
  readonly line: string;
  readonly written: boolean;
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const FIELD = 'Vệ sinh môi trường';
const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const contents = (host: Host): readonly unknown[] =>
  tableOf(host, 'Theo dõi', 'Mã').map((row) => row['Nội dung']);
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** A row of a tab in the order in which set-up puts its columns. */
const row = (content: string, day = '', field = ''): readonly string[] => [
  content,
  '',
  '',
  day,
  '',
  field,
  '',
];

describe('bad input is told, loses nothing and blocks nobody', () => {
  let host: Host;
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 09', [row('Ý kiến lành của tổ 9', '28/6/2022', FIELD)]);
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['a day that is not in the calendar', row('a', '31/6/2022'), 'D7', /Không có ngày “31\/6\/2022”/],
    ['a year far from the round', row('a', '28/6/2202'), 'D7', /Xem lại năm|xem lại năm/],
    ['words that are no day', row('a', 'hôm nọ'), 'D7', /Không đọc được ngày “hôm nọ”/],
    [
      'a field that is not in the catalogue',
      row('a', '', 'Cây cối'),
      'F7',
      /“Cây cối” không có trong danh mục/,
    ],
    ['everything but the petition', row('', '28/6/2022', FIELD), 'A7', /chưa có nội dung/],
  ])('%s', (_, typed, cell, words) => {
    typeRows(host, 'TDP 01', [typed]);
    const { problems, petitions } = consolidate(host);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ sheet: 'TDP 01', cell });
    expect(problems[0]?.reason).toMatch(words);
    expect(petitions).toBe(typed[0] === '' ? 1 : 2);
    expect(contents(host)).toContain('Ý kiến lành của tổ 9');
  });

  it.each([
    '=IMPORTXML("http://example.com";"//a")',
    '+84 912 000 000 gọi mãi không ai nghe',
    "'=1+1",
    '-5 hộ chưa có nước',
    '@moi nguoi',
    '007',
    '12/3',
    'TRUE',
    '<img src=x onerror=alert(1)>',
    'Gia đình 👨‍👩‍👧 ở ngõ 5',
  ])('text that looks like something else stays text: %s', (text) => {
    typeRows(host, 'TDP 01', [row(text)]);
    consolidate(host);
    expect(contents(host)).toContain(text);
    const shown = tableOf(host, 'Tổng hợp', 'STT').map((line) => line['Nội dung']);
    expect(shown).toContain(text);
    const formulas = ['Theo dõi', 'Tổng hợp'].flatMap((name) =>
      sheetOf(host, name).getRange('A1:H12').getFormulas().flat(),
    );
    expect(formulas.filter((formula) => formula.includes(text))).toEqual([]);
  });

  it('text stays text although the format of the columns was lost', () => {
    for (const [name, range] of [
      ['Theo dõi', 'A:H'],
      ['Tổng hợp', 'A:J'],
    ] as const) {
      sheetOf(host, name).getRange(range).setNumberFormat('General');
    }
    typeRows(host, 'TDP 01', [row('=1+1')]);
    consolidate(host);
    expect(contents(host)).toContain('=1+1');
    expect(consolidate(host).problems).toEqual([]);
  });

  it('a text as long as a cell can hold', () => {
    const long = `${'Đường lầy lội. '.repeat(3333)}Hết.`;
    expect(long.length).toBeLessThanOrEqual(50_000);
    typeRows(host, 'TDP 01', [row(long)]);
    consolidate(host);
    expect(contents(host)).toContain(long);
  });

  it('letters in two forms and fields in any case are the same; what a drop-down would not know is named', () => {
    typeRows(host, 'TDP 01', [
      row('Rác ở ngõ 3'.normalize('NFD'), '', FIELD.normalize('NFD')),
      row('Rác ở ngõ 4', '', 'VỆ SINH  môi trường'),
      row('Rác ở ngõ 5', '', 've sinh moi truong'),
    ]);
    const { problems } = consolidate(host);
    expect(problems.map(({ cell }) => cell)).toEqual(['F7', 'F9']);
    expect(problems.map(({ reason }) => reason)).toEqual(
      Array(2).fill(expect.stringContaining(`được hiểu là “${FIELD}”`)),
    );
    expect(problems[0]?.reason).toContain('kiểu khác (Unicode tổ hợp)');
    expect(problems[1]?.reason).toContain('“ve sinh moi truong”');
    expect(contents(host)).toContain('Rác ở ngõ 3');
    const fields = tableOf(host, 'Theo dõi', 'Mã').map((line) => line['Lĩnh vực']);
    expect(new Set(fields)).toEqual(new Set([FIELD]));
  });

  it('a code of another tab', () => {
    typeRows(host, 'TDP 01', [row('một')]);
    consolidate(host);
    typeRows(host, 'TDP 02', [[...row('chép sang'), 'T01-001']]);
    const { problems } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'TDP 02', cell: 'H7', header: 'Mã' }]);
    expect(problems[0]?.reason).toContain('T01-001');
    expect(tableOf(host, 'Theo dõi', 'Mã').map((line) => line.Mã)).toEqual(['T01-001', 'T09-001', 'T02-001']);
  });

  describe('sheets that people broke', () => {
    const total = (): number => contents(host).length;
    beforeEach(() => {
      typeRows(host, 'TDP 01', [row('một'), row('hai')]);
      consolidate(host);
    });

    it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void, RegExp]>([
      ['the header deleted', (sheet) => sheet.deleteRow(6), /Không thấy dòng tiêu đề/],
      ['the header cleared', (sheet) => sheet.getRange('A6:M6').clearContent(), /Không thấy dòng tiêu đề/],
      [
        'the required header renamed',
        (sheet) => sheet.getRange('A6').setValue('Gì đó'),
        /Không thấy dòng tiêu đề/,
      ],
      [
        'the code column without its header',
        (sheet) => sheet.getRange('H6').clearContent(),
        /Thiếu cột “Mã”/,
      ],
      ['only a title left', (sheet) => sheet.deleteRows(2, 30), /Không thấy dòng tiêu đề/],
    ])('%s: told, nothing withdrawn, and mended by set-up', (_, damage, words) => {
      damage(sheetOf(host, 'TDP 01'));
      typeRows(host, 'TDP 02', [row('ba')]);
      const broken = consolidate(host);
      expect(broken.problems.map(({ sheet }) => sheet)).toEqual(['TDP 01']);
      expect(broken.problems[0]?.reason).toMatch(words);
      expect(broken).toMatchObject({ petitions: 4, withdrawn: 0 });
      mustRun(host, 'setUpWorkbook');
      const mended = consolidate(host);
      expect(mended.problems).toEqual([]);
      expect(total()).toBe(4);
    });

    it('a tab deleted: told, nothing withdrawn, and set up again with what the register knows', () => {
      spreadsheet(host).deleteSheet(sheetOf(host, 'TDP 01'));
      expect(consolidate(host)).toMatchObject({
        petitions: 3,
        withdrawn: 0,
        problems: [{ sheet: 'TDP 01' }],
      });
      mustRun(host, 'setUpWorkbook');
      const back = tableOf(host, 'TDP 01', 'Mã').filter((line) => line.Mã !== '');
      expect(back.map((line) => [line.Mã, line['Nội dung ý kiến, kiến nghị']])).toEqual([
        ['T01-001', 'một'],
        ['T01-002', 'hai'],
      ]);
      expect(consolidate(host)).toMatchObject({ petitions: 3, withdrawn: 0, problems: [] });
    });

    it('merged cells: the good rows go on', () => {
      sheetOf(host, 'TDP 01').getRange('A9:A10').merge();
      typeRows(host, 'TDP 01', [row('ba'), ['', 'địa điểm dưới ô gộp']], { from: FIRST_ROW + 2 });
      const { problems, petitions } = consolidate(host);
      expect(petitions).toBe(4);
      expect(problems).toMatchObject([{ sheet: 'TDP 01', cell: 'A10' }]);
      expect(problems[0]?.reason).toMatch(/gộp/);
    });

    it('the register without its sheet: refused in words, and nothing is changed', () => {
      spreadsheet(host).deleteSheet(sheetOf(host, 'Theo dõi'));
      const report = host.run('consolidate');
      expect(report.result).toMatchObject({ refused: expect.stringMatching(/Theo dõi/) });
      expect(report.alerts).toHaveLength(1);
      expect(report.calls.write).toBe(0);
    });

    it('a person whom a protection refuses is told so, and the next run makes all whole', () => {
      const protection = sheetOf(host, 'Theo dõi').protect();
      protection.removeEditors(protection.getEditors());
      typeRows(host, 'TDP 02', [row('ba')]);
      host.user = 'tdp02@example.vn';
      const report = host.run('consolidate');
      expect(report.ok && report.result === null).toBe(false);
      expect(report.alerts[0]?.prompt).toMatch(/văn phòng/);
      host.user = 'vanphong@example.vn';
      expect(consolidate(host)).toMatchObject({ petitions: 4, problems: [] });
    });
  });
});

describe('lists and tabs that people broke further', () => {
  let host: Host;
  const registered = (): readonly unknown[] => contents(host);
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 05', [row('năm một'), row('năm hai')]);
    typeRows(host, 'TDP 06', [row('sáu một')]);
  });

  it('a source code that stands twice: told, the second tab not read, and the line does not claim to be whole', () => {
    sheetOf(host, 'Nguồn ý kiến').getRange('A9').setValue('T05');
    const { problems, line } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'Nguồn ý kiến', cell: 'A9', header: 'Mã' }]);
    expect(line).toContain('CÒN 1 TRANG CHƯA ĐỌC ĐƯỢC');
    expect(registered()).toEqual(['năm một', 'năm hai']);
    sheetOf(host, 'Nguồn ý kiến').getRange('A9').setValue('T06');
    expect(consolidate(host).line).toContain('3 lượt, 3 nội dung, gộp còn 3; không bỏ sót');
  });

  it.each([
    ['a code that cannot be', 'A9', 't06'],
    ['no code', 'A9', ''],
  ])('%s in the list of sources', (_, cell, value) => {
    sheetOf(host, 'Nguồn ý kiến').getRange(cell).setValue(value);
    const { problems, line } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'Nguồn ý kiến', cell }]);
    expect(line).toContain('CHƯA ĐỌC ĐƯỢC');
    expect(consolidate(host).written).toBe(false);
  });

  it.each([
    ['no sheet', ''],
    ['a sheet that stands twice', 'tdp 05'],
  ])('%s in the list of sources: its own tab is found by its code, and written there', (_, value) => {
    const cell = sheetOf(host, 'Nguồn ý kiến').getRange('C9');
    cell.setValue(value);
    expect(consolidate(host)).toMatchObject({
      petitions: 3,
      problems: [{ sheet: 'Nguồn ý kiến', cell: 'C9', header: 'Trang' }],
    });
    expect(cell.getValue()).toBe('TDP 06');
    expect(consolidate(host)).toMatchObject({ written: false, problems: [] });
  });

  it('a sheet that stands twice, its own tab gone: told, and nobody is read twice', () => {
    spreadsheet(host).deleteSheet(sheetOf(host, 'TDP 06'));
    sheetOf(host, 'Nguồn ý kiến').getRange('C9').setValue('tdp 05');
    const { problems, line, petitions } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'Nguồn ý kiến', cell: 'C9' }]);
    expect(line).toContain('CHƯA ĐỌC ĐƯỢC');
    expect(petitions).toBe(2);
    expect(consolidate(host).written).toBe(false);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['strip and header deleted', (sheet) => sheet.deleteRows(1, 6)],
    ['rows put in above', (sheet) => sheet.insertRowsBefore(1, 5)],
    [
      'a petition typed over the header',
      (sheet) =>
        sheet
          .getRange('A6')
          .setValue('Đề nghị phường xem lại đoạn mương thoát nước trước cửa nhà văn hoá tổ 5'),
    ],
  ])('%s: set-up puts the tab right and loses no petition', (_, damage) => {
    consolidate(host);
    damage(sheetOf(host, 'TDP 05'));
    const typed = sheetOf(host, 'TDP 05').getRange('A6').getValue();
    mustRun(host, 'setUpWorkbook');
    const { problems, withdrawn } = consolidate(host);
    expect(withdrawn).toBe(0);
    expect(problems.filter(({ sheet }) => sheet === 'TDP 05' || sheet === 'Theo dõi')).toEqual([]);
    expect(registered()).toEqual(expect.arrayContaining(['năm một', 'năm hai', 'sáu một']));
    if (String(typed).startsWith('Đề nghị')) expect(registered()).toContain(typed);
    expect(registered().length).toBeLessThanOrEqual(4);
  });

  it('a renamed header that nobody knows: told, and what the register knew stays', () => {
    typeRows(host, 'TDP 05', [['năm một', 'ngõ 5']]);
    consolidate(host);
    sheetOf(host, 'TDP 05').getRange('B6').setValue('Chỗ nào');
    const { problems } = consolidate(host);
    expect(problems).toMatchObject([{ sheet: 'TDP 05', header: 'Địa điểm' }]);
    expect(tableOf(host, 'Theo dõi', 'Mã')[0]?.['Địa điểm']).toBe('ngõ 5');
  });

  it('texts put together for the view that would not fit a cell', () => {
    consolidate(host);
    const register = sheetOf(host, 'Theo dõi');
    const headers = register.getRange('A3:AH3').getValues()[0] ?? [];
    register.getRange(4, headers.indexOf('Nội dung trả lời') + 1).setValue('x'.repeat(49_995));
    register.getRange(4, headers.indexOf('Kết quả giải quyết') + 1).setValue('Đã giải quyết');
    expect(consolidate(host).petitions).toBe(3);
  });

  it('texts of the register sorted by themselves: the tabs keep their codes, and the register is put right', () => {
    consolidate(host);
    const register = sheetOf(host, 'Theo dõi');
    const reply = (register.getRange('A3:AH3').getValues()[0] ?? []).indexOf('Nội dung trả lời') + 1;
    register.getRange(4, reply, 2, 1).setValues([['trả lời năm một'], ['trả lời năm hai']]);
    const [first, second] = register.getRange('B4:B5').getValues();
    register.getRange('B4:B5').setValues([second ?? [], first ?? []]);
    consolidate(host);
    const codes = tableOf(host, 'TDP 05', 'Mã').filter((line) => line.Mã !== '');
    expect(codes.map((line) => [line.Mã, line['Nội dung ý kiến, kiến nghị']])).toEqual([
      ['T05-001', 'năm một'],
      ['T05-002', 'năm hai'],
    ]);
    const rows = tableOf(host, 'Theo dõi', 'Mã').slice(0, 2);
    expect(rows.map((line) => [line.Mã, line['Nội dung'], line['Nội dung trả lời']])).toEqual([
      ['T05-001', 'năm một', 'trả lời năm một'],
      ['T05-002', 'năm hai', 'trả lời năm hai'],
    ]);
  });
});
