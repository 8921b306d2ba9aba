import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, smallHost, spreadsheet, tableOf, typeRows, valuesOf } from '../support/host.ts';

const NOW = '2022-07-01T08:00:00';
const FIELD = 'Vệ sinh môi trường';

const register = (host: Host): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName('Theo dõi');
  if (sheet === null) throw new Error('no register');
  return sheet;
};

/** Types under a header of the register, in the row of each code, as staff do. */
function typeWork(host: Host, work: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void {
  const values = valuesOf(host, 'Theo dõi');
  const headers = values[2] ?? [];
  for (const [code, cells] of Object.entries(work)) {
    const row = values.findIndex(([cell]) => cell === code) + 1;
    for (const [header, value] of Object.entries(cells))
      register(host)
        .getRange(row, headers.indexOf(header) + 1)
        .setValue(value);
  }
}

/** What people did, by code: it must stand beside the same petition whatever moves. */
const WORK = {
  'T01-001': { 'Nội dung trả lời': 'trả lời a một', 'Lĩnh vực': FIELD, 'Đơn vị chủ trì': 'Công an phường' },
  'T01-002': { 'Nội dung trả lời': 'trả lời a hai', 'Đã rà': true },
  'T01-003': { 'Ghi chú': 'đã rút nhưng còn theo', 'Hạn trả lời': '06/7/2022' },
  'T02-001': { 'Ghi chú': 'ghi chú b một', 'Lĩnh vực': FIELD, 'Đã rà': true },
  'T02-002': { 'Lĩnh vực': FIELD, 'Đơn vị chủ trì': 'Công an phường', 'Đã rà': true },
} as const;
const TEXTS: Readonly<Record<string, string>> = {
  'T01-001': 'a một, sửa lại',
  'T01-002': 'a hai',
  'T01-003': 'a ba đã rút',
  'T02-001': 'b một',
  'T02-002': 'b hai',
  'T02-003': 'b ba mới',
  'T02-004': 'b bốn mới',
};

/** New rows, a correction and a withdrawal are due; every row of the register has work beside it. */
async function workedOnHost(): Promise<Host> {
  const host = await smallHost(2, NOW);
  typeRows(host, 'TDP 01', [['a một'], ['a hai'], ['a ba đã rút']]);
  typeRows(host, 'TDP 02', [['b một'], ['b hai']]);
  mustRun(host, 'consolidate');
  typeWork(host, WORK);
  typeRows(host, 'TDP 01', [['a một, sửa lại']]);
  spreadsheet(host)
    .getSheetByName('TDP 01')
    ?.deleteRow(FIRST_ROW + 2);
  typeRows(host, 'TDP 02', [['b ba mới'], ['b bốn mới']], { from: FIRST_ROW + 2 });
  return host;
}

/** What people do to the rows of the register while it is being written. */
const MOVES: readonly (readonly [string, (host: Host) => void])[] = [
  ['a row put in above all', (host) => void register(host).insertRowsBefore(4, 1)],
  ['two rows put in just above the last', (host) => void register(host).insertRowsBefore(8, 2)],
  ['a row put in above the header', (host) => void register(host).insertRowsBefore(3, 1)],
  [
    'all rows sorted',
    (host) => {
      const sheet = register(host);
      sheet
        .getRange(4, 1, sheet.getLastRow() - 3, sheet.getLastColumn())
        .sort({ column: 1, ascending: false });
    },
  ],
  [
    'rows put in, then sorted',
    (host) => {
      const sheet = register(host);
      sheet.insertRowsBefore(5, 1);
      sheet
        .getRange(4, 1, sheet.getLastRow() - 3, sheet.getLastColumn())
        .sort({ column: 2, ascending: false });
    },
  ],
  [
    'a reply typed in the last row, and a row above it',
    (host) => {
      register(host).insertRowsBefore(4, 1);
      typeWork(host, { 'T02-002': { 'Nội dung trả lời': 'gõ đúng lúc ấy' } });
    },
  ],
];

describe('rows of the register move between any two service calls', () => {
  let start: Host;
  let calls: readonly string[];
  beforeAll(async () => {
    start = await workedOnHost();
    const host = start.fork();
    mustRun(host, 'consolidate');
    calls = host.log;
  });

  it.each(MOVES)('%s: every petition keeps its row, its text and the work on it', (_, move) => {
    for (const n of callsOnCells(calls)) {
      const host = start.fork();
      host.between(n, () => move(host));
      host.run('consolidate');
      mustRun(host, 'consolidate');
      const where = `moved before ${n}: ${calls[n - 1]}`;
      const rows = tableOf(host, 'Theo dõi', 'Mã').filter((row) => row.Mã !== '' || row['Nội dung'] !== '');
      expect(Object.fromEntries(rows.map((row) => [row.Mã, row['Nội dung']])), where).toEqual(TEXTS);
      expect(rows, where).toHaveLength(Object.keys(TEXTS).length);
      for (const [code, work] of Object.entries(WORK)) {
        const row = rows.find((cells) => cells.Mã === code);
        for (const [header, value] of Object.entries(work)) {
          const cell = row?.[header];
          const shown = typeof cell === 'object' ? '06/7/2022' : cell;
          expect(shown, `${where}, ${code} ${header}`).toBe(value);
        }
      }
      mustRun(host, 'consolidate');
      expect(host.calls.write, `${where}, once more`).toBe(0);
    }
  });
});

/**
 * Numbers of the calls that touch cells, from the last look at them before the first write on: what moves earlier is seen
 * there, and the run starts over (`consolidate.test.ts`).
 */
function callsOnCells(calls: readonly string[]): readonly number[] {
  const onCells = calls.flatMap((call, index) =>
    /^(Range|Sheet)\.(set|get\w*Values|getMax|append|insert)|flush/.test(call) ? [index + 1] : [],
  );
  const firstWrite = onCells.findIndex((n) => /setValues/.test(calls[n - 1] ?? ''));
  return onCells.slice(firstWrite - 1);
}
