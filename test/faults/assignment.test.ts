import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { cellsOf } from '../support/cells.ts';
import { mustRun, smallHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';
import { registerCell } from '../support/permissions.ts';
import {
  CULTURE_OFFICE,
  ENVIRONMENT,
  type Issue,
  issue,
  LAND_OFFICE,
  ORDER,
  PAPER,
  PARTY_WORK,
  POLICE,
  typeAt,
} from '../support/round.ts';

const NOW = '2022-07-04T09:00:00';
/** All that an issue may touch, but for the log, which tells of every attempt, and the ledger, which is looked at apart. */
const SHEETS = ['Theo dõi', 'Kế hoạch'];
const SECOND = { ...PAPER, number: '15-TB/ĐU' };

const day = (text: string): Date => new Date(`${text}T00:00:00+07:00`);

/** What an issue never looks at is taken away: the workbook is copied hundreds of times. */
function slim(host: Host): void {
  const book = spreadsheet(host);
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (/^TDP (0[3-9]|1)|^(Hướng dẫn|Đoàn thể|Dư luận xã hội|Tại hội nghị|Kênh khác)$/.test(name))
      book.deleteSheet(sheet);
  }
}

/** Something of every kind is due: a first assignment, a changed deadline, a changed unit, one given back, one to call. */
async function waitingHost(): Promise<Host> {
  const host = await smallHost(2, NOW);
  slim(host);
  mustRun(host, 'enableReminders', { live: true });
  typeRows(host, 'TDP 01', [
    ['a một', '', '', '', '', ENVIRONMENT],
    ['a hai', '', '', '', '', ORDER],
    ['a ba', '', '', '', '', ORDER],
  ]);
  mustRun(host, 'consolidate');
  expect(issue(host).assigned).toBe(3);
  typeRows(host, 'TDP 02', [
    ['b một', '', '', '', '', PARTY_WORK],
    ['b hai', '', '', '', '', 'Quân sự'],
  ]);
  mustRun(host, 'consolidate');
  typeAt(host, 'T01-001', 'Hạn trả lời', day('2022-07-08'));
  typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE);
  typeAt(host, 'T01-003', 'Đơn vị trả lại, chuyển cho', 'UBND phường');
  spreadsheet(host).getSheetByName('Đơn vị')?.getRange('E4').setValue('');
  return host.fork();
}

/** Numbers of the calls at which a stop, or what others did meanwhile, shows: cells, locks, mails. */
const callsThatShow = (calls: readonly string[]): readonly number[] =>
  calls.flatMap((call, index) =>
    /^(Range|Sheet)\.(set|get\w*Values|getMax|append)|flush|Lock\.|sendEmail/.test(call) ? [index + 1] : [],
  );

/** The same from the first change on: before it a stop leaves everything as it was. */
const callsAfterFirstChange = (calls: readonly string[]): readonly number[] => {
  const first = calls.findIndex((call) => /\.(setValues|setNumberFormats|appendRow)/.test(call)) + 1;
  return callsThatShow(calls).filter((n) => n >= first);
};

/** Whom every mail went to, and what it was about. */
const told = (host: Host): readonly string[] =>
  host.outbox.map(({ to, subject }) => `${to.join()} ${subject}`).sort();

const ledger = (host: Host) => tableOf(host, 'Thư đã gửi', 'Mã việc');
const rowsIn = (host: Host, state: string) => ledger(host).filter((row) => row['Tình trạng'] === state);

describe('an issue of assignments stopped at any service call', () => {
  let start: Host;
  let undisturbed: Readonly<Record<string, unknown>>;
  let mails: readonly string[];
  let calls: readonly string[];

  beforeAll(async () => {
    start = await waitingHost();
    const host = start.fork();
    const result = issue(host, SECOND);
    expect(result).toMatchObject({ assigned: 2, dueChanged: 1, transferred: 2 });
    expect(result.toCall).toEqual(['Ban Chỉ huy Quân sự phường']);
    calls = host.log;
    mails = told(host);
    undisturbed = cellsOf(host, SHEETS);
  });

  it('writes, sends and locks', () => {
    expect(mails).toHaveLength(5);
    expect(mails.join('\n')).toMatch(/diachinh.*đổi hạn/);
    for (const member of ['setValues', 'appendRow', 'flush', 'tryLock', 'getValues', 'sendEmail']) {
      expect(
        calls.some((call) => call.endsWith(`.${member}`)),
        member,
      ).toBe(true);
    }
  });

  it.each(['kept', 'lost'] as const)(
    'and run again: nobody gets two mails, every cell as undisturbed (pending writes %s)',
    (pending) => {
      for (const n of callsAfterFirstChange(calls)) {
        const host = start.fork();
        host.failAt(n, { pending });
        const stopped = host.run('issueAssignments', SECOND);
        const where = `stopped at ${n}: ${calls[n - 1]}`;
        expect(stopped.ok, where).toBe(false);
        const again = mustRun<Issue & { sent: { unknown: readonly string[] } | null }>(
          host,
          'issueAssignments',
          SECOND,
        );
        expect(cellsOf(host, SHEETS), where).toEqual(undisturbed);
        const now = told(host);
        expect(new Set(now).size, where).toBe(now.length);
        const unsure = rowsIn(host, 'không rõ');
        const missing = mails.filter((mail) => !now.includes(mail));
        expect(missing.length, where).toBeLessThanOrEqual(unsure.length);
        expect(again.sent?.unknown.length ?? 0, where).toBe(unsure.length);
        expect(unsure.length, where).toBeLessThanOrEqual(1);
        expect(rowsIn(host, 'không có e-mail, gọi điện'), where).toHaveLength(1);
        mustRun(host, 'issueAssignments', SECOND);
        expect(host.calls.write, `third run after a stop at ${n}`).toBe(0);
        expect(told(host), where).toEqual(now);
      }
    },
  );

  it('and another issue runs between any two calls: nobody gets two mails', () => {
    for (const n of callsThatShow(calls)) {
      const host = start.fork();
      host.between(n, () => host.run('issueAssignments', SECOND));
      host.run('issueAssignments', SECOND);
      mustRun(host, 'issueAssignments', SECOND);
      const where = `another run before ${n}: ${calls[n - 1]}`;
      expect(told(host), where).toEqual(mails);
      expect(cellsOf(host, SHEETS), where).toEqual(undisturbed);
    }
  });

  it('and somebody types a reply between any two calls: it stays', () => {
    for (const n of callsThatShow(calls)) {
      const host = start.fork();
      const cell = registerCell(host, 'T01-001', 'Nội dung trả lời');
      host.between(n, () => host.edit('Theo dõi', cell, [['trả lời gõ giữa chừng']]));
      mustRun(host, 'issueAssignments', SECOND);
      const typed = spreadsheet(host).getSheetByName('Theo dõi')?.getRange(cell).getValue();
      expect(typed, `typed before ${n}: ${calls[n - 1]}`).toBe('trả lời gõ giữa chừng');
    }
  });

  it('and people sort the register before it: each row keeps its own deadline and unit', () => {
    const host = start.fork();
    const sheet = spreadsheet(host).getSheetByName('Theo dõi');
    sheet?.getRange(4, 1, 5, sheet.getLastColumn()).sort({ column: 2, ascending: false });
    issue(host, SECOND);
    const units = tableOf(host, 'Theo dõi', 'Mã').map((row) => [row.Mã, row['Đơn vị chủ trì']]);
    expect(Object.fromEntries(units)).toEqual({
      'T01-001': LAND_OFFICE,
      'T01-002': CULTURE_OFFICE,
      'T01-003': 'UBND phường',
      'T02-001': 'Văn phòng Đảng ủy',
      'T02-002': 'Ban Chỉ huy Quân sự phường',
    });
    expect(told(host)).toEqual(mails);
    expect(mails.join()).not.toContain(`${POLICE}: giao`);
  });
});

describe('figures frozen, stopped at any service call', () => {
  it('and frozen again tell the same', async () => {
    const start = await smallHost(2, NOW);
    slim(start);
    typeRows(start, 'TDP 01', [['a một', '', '', '', '', ENVIRONMENT]]);
    mustRun(start, 'consolidate');
    const whole = start.fork();
    const frozen = mustRun<object>(whole, 'freezeFigures', { confirmed: true });
    const calls = whole.log;
    for (const n of callsAfterFirstChange(calls)) {
      for (const pending of ['kept', 'lost'] as const) {
        const host = start.fork();
        host.failAt(n, { pending });
        host.run('freezeFigures', { confirmed: true });
        const { outcome: _outcome, ...again } = mustRun<{ outcome: string }>(host, 'freezeFigures', {
          confirmed: true,
        });
        expect({ ...again, outcome: 'frozen' }, `stopped at ${n}: ${calls[n - 1]}`).toEqual(frozen);
      }
    }
  });
});
