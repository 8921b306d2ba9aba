import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { sendReminders } from '../../../src/usecases/mail-run/index.ts';
import {
  dueChangeItem,
  dueItem,
  paperNote,
  transferItem,
} from '../../../src/usecases/mail-run/item-words.ts';
import { type OutgoingMail, queueMails, sendQueued } from '../../../src/usecases/mail-run/queue.ts';
import {
  at,
  codeOf,
  ledgerRows,
  mailBench,
  OFFICE,
  statesOf,
  unitAddress,
  unitName,
} from './memory-mails.ts';

const DUE = '2022-07-06';
const NOW = '2022-07-04T19:30';

const outgoing = (n: number, change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  kind: 'assignment',
  recipient: unitName(n),
  to: [unitAddress(n)],
  cc: [],
  items: [dueItem(codeOf(n), DUE)],
  note: paperNote({ number: '12-CV/ĐU', day: '2022-07-04', signer: 'Người ký mẫu' }),
  ...change,
});

describe('queued mails', () => {
  it('stand in the ledger at once, and go out at whatever hour the person gives the command', () => {
    const bench = mailBench(NOW, [DUE, DUE]);
    bench.workbook.writes.count = 0;
    expect(queueMails(bench.env, [outgoing(0), outgoing(1)])).toBe(2);
    expect(bench.workbook.writes.count).toBe(1);
    expect(statesOf(bench)).toEqual(['mau1: chờ', 'mau2: chờ']);
    expect(sendQueued(bench.env)).toMatchObject({
      sent: 2,
      carried: 0,
      unknown: [],
      failed: [],
      ended: null,
    });
    const [mail] = bench.sent;
    expect(mail?.subject).toBe('Đơn vị mẫu 1: giao 1 ý kiến, hạn 06/7');
    expect(mail?.text).toContain('Theo văn bản số 12-CV/ĐU ngày 04/7/2022, người ký: Người ký mẫu.');
    expect(mail?.text).toContain('vì hạn ghi là “chậm nhất ngày 06/7/2022”');
    expect(sendQueued(bench.env)).toMatchObject({ sent: 0 });
    expect(bench.sent).toHaveLength(2);
  });

  it('cost a write for each mail and one at the end', () => {
    const bench = mailBench(NOW, [DUE, DUE, DUE]);
    queueMails(bench.env, [outgoing(0), outgoing(1), outgoing(2)]);
    bench.workbook.writes.count = 0;
    sendQueued(bench.env);
    expect(bench.workbook.writes.count).toBe(3 + 1);
  });

  it('drop what was answered or given to another unit meanwhile', () => {
    const bench = mailBench(NOW, [DUE, DUE]);
    queueMails(bench.env, [outgoing(0), outgoing(1, { items: [dueItem(codeOf(0), DUE)] })]);
    bench.workbook.write({ sheet: 'Theo dõi', row: 4, column: columnOf(bench, 'Nội dung trả lời') }, [
      ['Xong.'],
    ]);
    expect(sendQueued(bench.env)).toMatchObject({ sent: 0, dropped: 2 });
    expect(statesOf(bench)).toEqual(['mau1: thôi', 'mau2: thôi']);
  });

  it('tell a new deadline with the old one, and a transfer to both units', () => {
    const bench = mailBench(NOW, ['2022-07-08', DUE]);
    queueMails(bench.env, [
      outgoing(0, { kind: 'dueChange', items: [dueChangeItem(codeOf(0), '2022-07-08', DUE)], note: '' }),
      outgoing(1, {
        kind: 'transfer',
        items: [transferItem(codeOf(1), 'to', unitName(0), 'đúng việc')],
        note: '',
      }),
      outgoing(0, { kind: 'transfer', items: [transferItem(codeOf(1), 'from', unitName(1), '')], note: '' }),
    ]);
    expect(sendQueued(bench.env).sent).toBe(3);
    const [change, to, from] = bench.sent.map(({ text }) => text);
    expect(change).toContain('Hạn cũ: hết thứ Tư 06/7/2022.');
    expect(to).toContain('chuyển từ Đơn vị mẫu 1');
    expect(to).toContain('Lý do: đúng việc');
    expect(from).toContain('chuyển sang Đơn vị mẫu 2');
  });

  it('to nobody are left for the office to call', () => {
    const bench = mailBench(NOW, [DUE]);
    queueMails(bench.env, [outgoing(0, { to: [] })]);
    expect(sendQueued(bench.env).sent).toBe(0);
    expect(ledgerRows(bench).map(({ state }) => state)).toEqual(['không có e-mail, gọi điện']);
  });

  it('of a kind that is none are refused', () => {
    const bench = mailBench(NOW, [DUE]);
    expect(() => queueMails(bench.env, [outgoing(0, { kind: 'thư lạ' })])).toThrow(UserError);
  });

  it('go to the office only while on trial', () => {
    const bench = mailBench(NOW, [DUE]);
    set(bench, 'Chế độ gửi thư', 'Chạy thử');
    queueMails(bench.env, [outgoing(0)]);
    expect(sendQueued(bench.env)).toMatchObject({ sent: 1, mode: 'Chạy thử' });
    expect(bench.sent[0]).toMatchObject({ to: [OFFICE], cc: [] });
    expect(bench.sent[0]?.text).toContain('lẽ ra gửi đến mau1@example.vn');
  });

  it('stay where they are in a copy of the workbook', () => {
    const bench = mailBench(NOW, [DUE]);
    set(bench, 'Mã sổ được gửi thư', 'sổ khác');
    queueMails(bench.env, [outgoing(0)]);
    expect(sendQueued(bench.env).ended).toContain('bản sao');
    expect(bench.sent).toEqual([]);
  });

  it('that did not fit are sent by a later run of the day, and the deadline they told has no step that day', () => {
    const bench = mailBench('2022-07-05T08:30', [DUE, DUE]);
    bench.service.quota = 1;
    queueMails(bench.env, [outgoing(0), outgoing(1)]);
    expect(sendQueued(bench.env)).toMatchObject({ sent: 1, carried: 1 });
    bench.service.quota = 100;
    at(bench, '2022-07-05T09:00');
    sendReminders(bench.env, 'trigger');
    expect(bench.sent.map(({ subject }) => subject)).toEqual([
      'Đơn vị mẫu 1: giao 1 ý kiến, hạn 06/7',
      'Đơn vị mẫu 2: giao 1 ý kiến, hạn 06/7',
    ]);
  });
});

function columnOf({ workbook }: ReturnType<typeof mailBench>, header: string): number {
  return (workbook.read('Theo dõi')[2] ?? []).indexOf(header) + 1;
}

function set({ workbook }: ReturnType<typeof mailBench>, key: string, value: string): void {
  const row = workbook.read('Cài đặt').findIndex((cells) => cells[0] === key) + 1;
  workbook.write({ sheet: 'Cài đặt', row, column: 2 }, [[value]]);
}
