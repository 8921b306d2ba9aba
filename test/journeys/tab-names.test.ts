import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, readyHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

interface Result {
  readonly line: string;
  readonly petitions: number;
  readonly written: boolean;
  readonly withdrawn: number;
  readonly problems: readonly { sheet: string; cell: string; header: string; reason: string }[];
}

const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};
const listed = (host: Host): readonly unknown[] =>
  tableOf(host, 'Nguồn ý kiến', 'Mã').map((row) => row.Trang);
const names = (host: Host): readonly string[] => host.book.sheets.map(({ name }) => name);

describe('tabs that people renamed, copied or added', () => {
  let host: Host;
  beforeEach(async () => {
    host = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
    typeRows(host, 'TDP 05', [['năm một'], ['năm hai']]);
    consolidate(host);
  });

  it('a renamed tab is still its source’s: read on, and its new name is written where the old one stood', () => {
    sheetOf(host, 'TDP 05').setName('Tổ dân phố 5 (mới)');
    typeRows(host, 'Tổ dân phố 5 (mới)', [['năm ba']], { from: 9 });
    const result = consolidate(host);
    expect(result).toMatchObject({ petitions: 3, withdrawn: 0 });
    expect(result.line).toContain('không bỏ sót');
    expect(result.problems).toMatchObject([{ sheet: 'Nguồn ý kiến', cell: 'C8', header: 'Trang' }]);
    expect(listed(host)).toContain('Tổ dân phố 5 (mới)');
    expect(listed(host)).not.toContain('TDP 05');
    expect(consolidate(host)).toMatchObject({ written: false, problems: [] });
  });

  it('known by its strip while it has no code yet', () => {
    sheetOf(host, 'TDP 06').setName('Tổ sáu');
    expect(consolidate(host).problems).toMatchObject([{ sheet: 'Nguồn ý kiến', cell: 'C9' }]);
    expect(listed(host)).toContain('Tổ sáu');
  });

  it('set-up makes no second tab for it', () => {
    sheetOf(host, 'TDP 05').setName('Tổ năm');
    const before = names(host).length;
    expect(mustRun(host, 'setUpWorkbook')).toMatchObject({ made: 0, restored: [] });
    expect(names(host)).toHaveLength(before);
    expect(listed(host)).toContain('Tổ năm');
    expect(consolidate(host)).toMatchObject({ petitions: 2, problems: [] });
  });

  it('two tabs renamed into each other’s name stay apart by their codes', () => {
    typeRows(host, 'TDP 06', [['sáu một']]);
    consolidate(host);
    sheetOf(host, 'TDP 05').setName('tạm');
    sheetOf(host, 'TDP 06').setName('Tổ B');
    sheetOf(host, 'tạm').setName('Tổ A');
    expect(consolidate(host)).toMatchObject({ petitions: 3, withdrawn: 0 });
    expect(listed(host)).toEqual(expect.arrayContaining(['Tổ A', 'Tổ B']));
  });

  it('a copy of a tab is named as listed nowhere, read by nobody, and costs nothing more', () => {
    sheetOf(host, 'TDP 05').copyTo(spreadsheet(host)).setName('Bản sao của TDP 05');
    spreadsheet(host).insertSheet('Nháp của văn phòng').getRange('A1').setValue('Nội dung');
    const result = consolidate(host);
    expect(result).toMatchObject({ petitions: 2, written: false });
    expect(result.problems).toMatchObject([{ sheet: 'Bản sao của TDP 05', cell: '' }]);
    expect(result.problems[0]?.reason).toContain('không có trong Nguồn ý kiến');
  });

  it('a deleted tab with two copies left: neither is taken for it', () => {
    sheetOf(host, 'TDP 05').copyTo(spreadsheet(host)).setName('Bản sao 1');
    sheetOf(host, 'TDP 05').copyTo(spreadsheet(host)).setName('Bản sao 2');
    spreadsheet(host).deleteSheet(sheetOf(host, 'TDP 05'));
    const { problems, withdrawn } = consolidate(host);
    expect(withdrawn).toBe(0);
    expect(problems.map(({ sheet }) => sheet).sort()).toEqual(['Bản sao 1', 'Bản sao 2', 'TDP 05']);
  });
});
