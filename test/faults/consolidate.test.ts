import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { cellsOf } from '../support/cells.ts';
import { FIRST_ROW, mustRun, smallHost, spreadsheet, typeRows } from '../support/host.ts';

const NOW = '2022-07-01T08:00:00';
const TABS = ['TDP 01', 'TDP 02', 'TDP 03', 'TDP 04', 'TDP 05'];
/** All that a consolidation may touch, but for the log, which tells of every run. */
const SHEETS = [...TABS, 'Theo dõi', 'Tổng hợp', 'Nguồn ý kiến'];

/** A workbook in which every kind of write is due: new codes, corrections, withdrawals, a sending, a longer view. */
async function disturbedHost(): Promise<Host> {
  const host = await smallHost(TABS.length, NOW);
  typeRows(host, 'TDP 01', [['a một'], ['a hai'], ['a ba']]);
  typeRows(host, 'TDP 02', [['b một'], ['b hai']]);
  mustRun(host, 'consolidate');
  typeRows(host, 'TDP 01', [['a một, sửa lại']]);
  typeRows(host, 'TDP 01', [['=1+1'], ['a năm']], { from: FIRST_ROW + 3 });
  typeRows(host, 'TDP 03', [['c một', '007', '', '31/6/2022', '', 'lạ', '']]);
  spreadsheet(host).getSheetByName('TDP 02')?.deleteRow(FIRST_ROW);
  host.edit('TDP 02', 'B3', [['Đã xong']]);
  host.edit('TDP 04', 'B3', [['Không có ý kiến']]);
  return host;
}

describe('consolidation stopped at any service call', () => {
  let start: Host;
  let undisturbed: Readonly<Record<string, unknown>>;
  let calls: readonly string[];

  beforeAll(async () => {
    start = await disturbedHost();
    const host = start.fork();
    mustRun(host, 'consolidate');
    calls = host.log;
    undisturbed = cellsOf(host, SHEETS);
  });

  it('makes calls of every kind', () => {
    expect(calls.length).toBeGreaterThan(40);
    for (const member of ['setValues', 'setNumberFormats', 'appendRow', 'flush', 'tryLock', 'getValues']) {
      expect(calls.some((call) => call.endsWith(`.${member}`))).toBe(true);
    }
  });

  it.each(['kept', 'lost'] as const)('and run again comes out the same (pending writes %s)', (pending) => {
    // Until the first write nothing is pending, and both come to the same.
    const first = pending === 'kept' ? 1 : calls.findIndex((call) => call.includes('.set')) + 1;
    for (let n = first; n <= calls.length; n += 1) {
      const host = start.fork();
      host.failAt(n, { pending });
      const stopped = host.run('consolidate');
      expect(stopped.ok, `stopped at ${n}: ${calls[n - 1]}`).toBe(false);
      mustRun(host, 'consolidate');
      expect(cellsOf(host, SHEETS), `stopped at ${n}: ${calls[n - 1]}`).toEqual(undisturbed);
      mustRun(host, 'consolidate');
      expect(host.calls.write, `third run after a stop at ${n}`).toBe(0);
    }
  });

  it('and somebody types between any two calls: nothing typed is lost, no code is given twice', () => {
    for (const n of callsOnCells(calls)) {
      const host = start.fork();
      host.between(n, () => {
        host.edit('TDP 05', `A${FIRST_ROW}`, [['gõ giữa chừng ở trang khác']]);
        host.edit('TDP 01', `A${FIRST_ROW + 5}`, [['gõ giữa chừng cùng trang']]);
        host.edit('Theo dõi', 'Q4', [['trả lời gõ giữa chừng']]);
      });
      mustRun(host, 'consolidate');
      mustRun(host, 'consolidate');
      const cells = cellsOf(host, SHEETS);
      const where = `typed before ${n}: ${calls[n - 1]}`;
      expect(cells['Theo dõi!R4C17'], where).toBe('trả lời gõ giữa chừng');
      const texts = Object.entries(cells)
        .filter(([at]) => /^Theo dõi!R(?!3C)\d+C2$/.test(at))
        .map(([, text]) => text);
      expect(texts.sort(), where).toEqual(
        [...ALL_TEXTS, 'gõ giữa chừng cùng trang', 'gõ giữa chừng ở trang khác'].sort(),
      );
      expectCodesOnce(cells, where);
    }
  });

  it('and another consolidation runs between any two calls: no code twice, nothing lost', () => {
    for (const n of callsOnCells(calls)) {
      const host = start.fork();
      host.between(n, () => host.run('consolidate'));
      mustRun(host, 'consolidate');
      mustRun(host, 'consolidate');
      const where = `another run before ${n}: ${calls[n - 1]}`;
      expectCodesOnce(cellsOf(host, SHEETS), where);
      expect(cellsOf(host, SHEETS), where).toEqual(undisturbed);
    }
  });

  it('and rows move between any two calls: every petition keeps one row, its own code and its own reply', () => {
    for (const n of callsOnCells(calls)) {
      const host = start.fork();
      host.edit('Theo dõi', 'Q4', [['trả lời của T01-001'], ['trả lời của T01-002']]);
      host.between(n, () => {
        spreadsheet(host).getSheetByName('TDP 01')?.insertRowsBefore(FIRST_ROW, 1);
        const register = spreadsheet(host).getSheetByName('Theo dõi');
        register?.getRange(4, 1, 5, register.getLastColumn()).sort({ column: 1, ascending: false });
      });
      host.run('consolidate');
      mustRun(host, 'consolidate');
      mustRun(host, 'consolidate');
      const where = `moved before ${n}: ${calls[n - 1]}`;
      const cells = cellsOf(host, SHEETS);
      expectCodesOnce(cells, where);
      const rowOf = (code: string): string | undefined =>
        Object.entries(cells).find(([at, text]) => text === code && /^Theo dõi!R\d+C1$/.test(at))?.[0];
      for (const [code, text] of [
        ['T01-001', 'a một, sửa lại'],
        ['T01-002', 'a hai'],
      ] as const) {
        const at = rowOf(code)?.replace(/C1$/, '');
        expect(cells[`${at}C2`], where).toBe(text);
        expect(cells[`${at}C17`], where).toBe(`trả lời của ${code}`);
      }
    }
  });
});

/** Numbers of the calls that touch cells or the lock: what happens before any other shows only at the next of these. */
function callsOnCells(calls: readonly string[]): readonly number[] {
  return calls.flatMap((call, index) =>
    /^(Range|Sheet)\.(set|get\w*Values|getMax|append|insert)|flush|ock\./.test(call) ? [index + 1] : [],
  );
}

const ALL_TEXTS = ['a một, sửa lại', 'a hai', 'a ba', '=1+1', 'a năm', 'b một', 'b hai', 'c một'];

function expectCodesOnce(cells: Readonly<Record<string, unknown>>, where: string): void {
  for (const column of [/^Theo dõi!R\d+C1$/, /^TDP \d\d!R\d+C8$/, /^Tổng hợp!R\d+C2$/]) {
    const codes = Object.entries(cells)
      .filter(([at, text]) => column.test(at) && /-\d{3}$/.test(String(text)))
      .map(([, text]) => text);
    expect(new Set(codes).size, `${where}: ${codes.join(' ')}`).toBe(codes.length);
  }
}
