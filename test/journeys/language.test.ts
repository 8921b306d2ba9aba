import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, readyHost, spreadsheet, tableOf, typeRows, valuesOf } from '../support/host.ts';

interface Result {
  readonly petitions: number;
  readonly groups: number;
  readonly line: string;
  readonly written: boolean;
  readonly problems: readonly { sheet: string; cell: string; reason: string }[];
}

const SPEECH =
  'Đề nghị phường: 1. Sửa đèn đường ngõ 12 đường Bến Tượng. 2. Dọn rác tồn ở chợ Thái. 3. Xem lại thái độ cán bộ một cửa.';
const DRAIN = 'Cống thoát nước ngõ 12 đường Bến Tượng tắc, mưa là ngập, đề nghị nạo vét.';
const DRAIN_AGAIN = 'Ngo 12 Ben Tuong cu mua la ngap vi cong thoat nuoc bi tac, mong phuong cho nao vet.';
const OTHER_PLACE = 'Cống thoát nước ngõ 45 đường Minh Cầu tắc, mưa là ngập, đề nghị nạo vét.';

const consolidate = (host: Host): Result => mustRun<Result>(host, 'consolidate');
const register = (host: Host) => tableOf(host, 'Theo dõi', 'Mã');
const row = (host: Host, code: string) => register(host).find((line) => line.Mã === code);
const viewCodes = (host: Host) =>
  tableOf(host, 'Tổng hợp', 'STT')
    .map((line) => line.Mã)
    .filter((code) => code !== '');

/** Types into the register as staff would: the row of a code, by header. */
function set(host: Host, code: string, header: string, value: unknown): void {
  const values = valuesOf(host, 'Theo dõi');
  const at = values.findIndex((line) => line[0] === code) + 1;
  const column = (values[2] ?? []).indexOf(header) + 1;
  spreadsheet(host).getSheetByName('Theo dõi')?.getRange(at, column).setValue(value);
}

describe('language inside the workbook', () => {
  let host: Host;
  beforeEach(async () => {
    host = await readyHost('2022-07-01T08:00:00');
    typeRows(host, 'TDP 01', [
      [DRAIN, 'ngõ 12'],
      [OTHER_PLACE, 'ngõ 45'],
      [SPEECH, ''],
    ]);
    typeRows(host, 'TDP 02', [[DRAIN_AGAIN, '']]);
    consolidate(host);
  });

  it('suggests field, competence, contents and look-alikes with their reasons, and leaves the tabs alone', () => {
    const suggestion = String(row(host, 'T01-001')?.['Gợi ý']);
    expect(suggestion).toMatch(/Lĩnh vực: Giao thông, hạ tầng, thoát nước, chiếu sáng/);
    expect(suggestion).toMatch(/Giống T02-001: cùng địa điểm/);
    expect(String(row(host, 'T01-002')?.['Gợi ý'])).not.toMatch(/Giống/);
    expect(String(row(host, 'T01-003')?.['Gợi ý'])).toMatch(/Có thể tách thành 3 nội dung/);
    expect(row(host, 'T01-001')?.['Lĩnh vực']).toBe('Giao thông, hạ tầng, thoát nước, chiếu sáng');
    expect(row(host, 'T01-001')?.['Đã rà']).not.toBe(true);
    const typed = tableOf(host, 'TDP 01', 'Mã').map((line) => line['Lĩnh vực (nếu biết)']);
    expect(typed.filter((field) => field !== '')).toEqual([]);
  });

  it('keeps what people decided when run again', () => {
    set(host, 'T01-001', 'Lĩnh vực', 'Vệ sinh môi trường');
    set(host, 'T01-001', 'Đã rà', true);
    consolidate(host);
    expect(row(host, 'T01-001')).toMatchObject({ 'Lĩnh vực': 'Vệ sinh môi trường', 'Đã rà': true });
    expect(consolidate(host).written).toBe(false);
  });

  it('lists look-alikes, merges, refuses two different replies unasked, and takes apart again', () => {
    const pairs = mustRun<readonly { a: string; b: string }[]>(host, 'listLookAlikes');
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([['T01-001', 'T02-001']]);
    expect(host.calls.write).toBe(0);
    set(host, 'T01-001', 'Nội dung trả lời', 'Đã nạo vét ngày 05/7.');
    set(host, 'T02-001', 'Nội dung trả lời', 'Sẽ làm trong tháng 8.');
    const asked = host.run('mergePetitions', { code: 'T02-001', into: 'T01-001' });
    expect(asked.result).toMatchObject({ refused: expect.stringContaining('hai câu trả lời khác nhau') });
    mustRun(host, 'mergePetitions', { code: 'T02-001', into: 'T01-001', although: true });
    expect(row(host, 'T02-001')?.['Gộp vào']).toBe('T01-001');
    expect(consolidate(host)).toMatchObject({ petitions: 4, groups: 3 });
    expect(mustRun(host, 'listLookAlikes')).toEqual([]);
    mustRun(host, 'unmergePetition', 'T02-001');
    expect(row(host, 'T02-001')?.['Nội dung trả lời']).toBe('Sẽ làm trong tháng 8.');
    expect(consolidate(host)).toMatchObject({ petitions: 4, groups: 4 });
  });

  it('resolves chains: all that was merged follows its main petition', () => {
    mustRun(host, 'mergePetitions', { code: 'T01-002', into: 'T02-001' });
    mustRun(host, 'mergePetitions', { code: 'T02-001', into: 'T01-001' });
    expect(['T01-002', 'T02-001'].map((code) => row(host, code)?.['Gộp vào'])).toEqual([
      'T01-001',
      'T01-001',
    ]);
    const itself = host.run('mergePetitions', { code: 'T01-001', into: 'T01-001' });
    expect(itself.result).toMatchObject({ refused: expect.any(String) });
  });

  it('remembers that two petitions are not the same', () => {
    mustRun(host, 'tellApart', { a: 'T02-001', b: 'T01-001' });
    expect(mustRun(host, 'listLookAlikes')).toEqual([]);
    consolidate(host);
    expect(String(row(host, 'T01-001')?.['Gợi ý'])).not.toMatch(/Giống/);
    mustRun(host, 'tellApart', { a: 'T01-001', b: 'T02-001', apart: false });
    expect(mustRun<readonly unknown[]>(host, 'listLookAlikes')).toHaveLength(1);
  });

  it('splits a speech: counts reconcile, the group’s row stays whole, and it can be put together again', () => {
    const { parts } = mustRun<{ parts: readonly string[] }>(host, 'splitPetition', 'T01-003');
    expect(parts).toEqual(['T01-003.1', 'T01-003.2', 'T01-003.3']);
    const split = consolidate(host);
    expect(split.line).toContain('4 lượt, 6 nội dung, gộp còn 6; không bỏ sót');
    expect(split.problems).toEqual([]);
    expect(viewCodes(host)).toEqual(expect.arrayContaining([...parts]));
    expect(viewCodes(host)).not.toContain('T01-003');
    expect(row(host, 'T01-003.2')).toMatchObject({
      'Nội dung': 'Đề nghị phường: Dọn rác tồn ở chợ Thái.',
      'Nơi nêu': 'Tổ dân phố số 1',
      'Lĩnh vực': 'Vệ sinh môi trường',
    });
    expect(row(host, 'T01-003')?.['Nội dung']).toBe(SPEECH);
    expect(consolidate(host).written).toBe(false);
    const twice = host.run('splitPetition', 'T01-003');
    expect(twice.result).toMatchObject({ refused: expect.stringContaining('đã được tách') });
    set(host, 'T01-003', 'Gộp vào', '');
    expect(consolidate(host).line).toContain('4 lượt, 4 nội dung, gộp còn 4');
    expect(viewCodes(host)).toContain('T01-003');
    mustRun(host, 'splitPetition', 'T01-003');
    expect(consolidate(host).line).toContain('4 lượt, 6 nội dung, gộp còn 6');
    expect(register(host).filter((line) => String(line.Mã).startsWith('T01-003'))).toHaveLength(4);
  });

  it('tells when a group changed its words after they were split', () => {
    mustRun(host, 'splitPetition', 'T01-003');
    typeRows(host, 'TDP 01', [[SPEECH.replace('chợ Thái', 'chợ Đồng Quang')]], { from: FIRST_ROW + 2 });
    const { problems } = consolidate(host);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ sheet: 'Theo dõi', reason: expect.stringContaining('T01-003') });
  });
});
