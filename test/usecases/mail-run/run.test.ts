import { describe, expect, it } from 'vitest';
import { sendReminders } from '../../../src/usecases/mail-run/index.ts';
import { blankRow } from '../../../src/workbook/table.ts';
import { register } from '../../../src/workbook/tables/register.ts';
import { addTable } from '../../support/memory.ts';
import {
  at,
  codeOf,
  ledgerRows,
  type MailBench,
  mailBench,
  OFFICE,
  reached,
  statesOf,
  unitName,
} from './memory-mails.ts';

const run = ({ env }: MailBench) => sendReminders(env, 'trigger');
const MONDAY = '2022-07-18T08:00';
/** Late by a week, by three days, by one. */
const WEEK = '2022-07-11';
const THREE = '2022-07-15';
const ONE = '2022-07-17';

describe('a run of mails', () => {
  it('sends the worst lateness first and the office’s page last', () => {
    const bench = mailBench(MONDAY, [ONE, WEEK, THREE]);
    expect(run(bench)).toMatchObject({ planned: 4, sent: 4, carried: 0 });
    expect(reached(bench)).toEqual(['mau2', 'mau3', 'mau1', 'vanphong']);
  });

  it('notes a mail that the service refuses, sends the others, and tells the office in the same run', () => {
    const bench = mailBench(MONDAY, [WEEK, THREE, ONE]);
    bench.service.refused.add('mau2@example.vn');
    const result = run(bench);
    expect(result).toMatchObject({ planned: 4, sent: 3, carried: 0 });
    expect(result.failed).toEqual(['Đơn vị mẫu 2 <mau2@example.vn>: không gửi được thư (Invalid email).']);
    expect(statesOf(bench)).toEqual(['mau1: đã gửi', 'mau2: lỗi', 'mau3: đã gửi', 'vanphong: đã gửi']);
    expect(ledgerRows(bench)[1]?.note).toBe('Invalid email');
    expect(bench.sent.at(-1)?.text).toContain('mau2@example.vn>: không gửi được thư (Invalid email)');
    at(bench, '2022-07-18T09:00');
    expect(run(bench)).toMatchObject({ sent: 0, failed: [] });
    expect(bench.sent).toHaveLength(3);
  });

  it('tells the office of a page that could not be sent with the next one', () => {
    const bench = mailBench(MONDAY, [WEEK]);
    bench.service.refused.add(OFFICE);
    run(bench);
    bench.service.refused.clear();
    at(bench, '2022-07-19T08:00');
    run(bench);
    expect(bench.sent.at(-1)?.text).toContain(`Văn phòng <${OFFICE}>: không gửi được thư`);
    at(bench, '2022-07-20T08:00');
    run(bench);
    expect(bench.sent.at(-1)?.text).not.toContain('không gửi được thư');
  });

  it('waits with the rest when something else has used the quota up meanwhile', () => {
    const bench = mailBench(MONDAY, [WEEK, THREE, ONE]);
    const { mailer } = bench.env;
    let asked = 0;
    // What the service allows is asked once before the first mail; then another script of the account sends.
    const remaining = (): number => {
      asked += 1;
      return asked === 1 ? 100 : mailer.remaining();
    };
    bench.service.quota = 2;
    const result = sendReminders({ ...bench.env, mailer: { ...mailer, remaining } }, 'trigger');
    expect(result).toMatchObject({ sent: 1, carried: 3, failed: [] });
    expect(statesOf(bench)).toEqual(['mau1: đã gửi', 'mau2: chờ', 'mau3: chờ', 'vanphong: chờ']);
    bench.service.quota = 100;
    at(bench, '2022-07-18T09:00');
    expect(run(bench)).toMatchObject({ sent: 3, carried: 0 });
    expect(reached(bench)).toEqual(['mau1', 'mau2', 'mau3', 'vanphong']);
  });

  it('stops in time, and the next run goes on', () => {
    const bench = mailBench(MONDAY, [WEEK, WEEK, THREE, ONE, ONE]);
    bench.service.pace = 100_000;
    expect(run(bench)).toMatchObject({ planned: 6, sent: 3, carried: 3 });
    at(bench, '2022-07-18T09:00');
    expect(run(bench)).toMatchObject({ planned: 0, sent: 3, carried: 0 });
    expect(new Set(reached(bench)).size).toBe(6);
  });

  it('closes what an earlier day left, and whoever is still late hears of it once', () => {
    const bench = mailBench(MONDAY, [WEEK, ONE]);
    bench.service.quota = 2;
    expect(run(bench)).toMatchObject({ sent: 1, carried: 2 });
    expect(reached(bench)).toEqual(['vanphong']);
    bench.service.quota = 100;
    at(bench, '2022-07-19T08:00');
    expect(run(bench)).toMatchObject({ sent: 3, carried: 0 });
    expect(statesOf(bench)).toEqual([
      'mau1: bỏ: đã qua ngày',
      'mau2: bỏ: đã qua ngày',
      'vanphong: đã gửi',
      'mau1: đã gửi',
      'mau2: đã gửi',
      'vanphong: đã gửi',
    ]);
    at(bench, '2022-07-20T08:00');
    expect(run(bench).sent).toBe(2);
  });

  it('keeps what waits over the conference day, on which nobody is reminded', () => {
    const bench = mailBench('2022-07-06T08:00', ['2022-07-05']);
    bench.service.quota = 1;
    run(bench);
    bench.service.quota = 100;
    at(bench, '2022-07-07T08:00');
    run(bench);
    expect(reached(bench)).toEqual(['vanphong', 'vanphong']);
    expect(statesOf(bench)[0]).toBe('mau1: chờ');
    at(bench, '2022-07-08T08:00');
    run(bench);
    expect(reached(bench).slice(2)).toEqual(['mau1', 'vanphong']);
  });

  it('tells whom a mail may have reached when a run was stopped, and never sends it again', () => {
    const bench = mailBench(MONDAY, [WEEK, THREE]);
    const { mailer } = bench.env;
    const send = (mail: Parameters<typeof mailer.send>[0]): void => {
      mailer.send(mail);
      throw new Stopped();
    };
    // The service dies together with the run: it answers nothing any more.
    const remaining = (): number => {
      if (bench.sent.length > 0) throw new Stopped();
      return 100;
    };
    expect(() => sendReminders({ ...bench.env, mailer: { send, remaining } }, 'trigger')).toThrow(Stopped);
    expect(statesOf(bench)).toEqual(['mau1: đang gửi', 'mau2: chờ', 'vanphong: chờ']);
    at(bench, '2022-07-18T09:00');
    expect(run(bench)).toMatchObject({ sent: 2, unknown: ['Đơn vị mẫu 1 <mau1@example.vn>'] });
    expect(statesOf(bench)).toEqual(['mau1: không rõ', 'mau2: đã gửi', 'vanphong: đã gửi']);
    expect(bench.sent.at(-1)?.text).toContain('Đơn vị mẫu 1 <mau1@example.vn>: chưa rõ thư “Đơn vị mẫu 1');
    expect(reached(bench)).toEqual(['mau1', 'mau2', 'vanphong']);
  });

  it('hides people, and not the house where the matter is: without it the unit could not find it', () => {
    const bench = mailBench('2022-07-06T08:00', ['2022-07-06']);
    addTable(bench.workbook, register, [
      {
        ...blankRow(register),
        code: codeOf(0),
        content: 'Cây đổ trước số nhà 15, ngõ 3; ông Nguyễn Văn Mẫu, 0912345678',
        place: 'số nhà 15 ngõ 3',
        unit: unitName(0),
        due: '2022-07-06',
      },
    ]);
    run(bench);
    const [mail] = bench.sent;
    expect(mail?.text).toContain('Cây đổ trước số nhà 15, ngõ 3; ông [tên], [số điện thoại]');
    expect(mail?.text).toContain('Nơi: số nhà 15 ngõ 3');
  });

  it('bears the name of the office on one line, whatever was typed', () => {
    const bench = mailBench('2022-07-06T08:00', ['2022-07-06']);
    const row = bench.workbook.read('Cài đặt').findIndex(([key]) => key === 'Văn phòng') + 1;
    bench.workbook.write({ sheet: 'Cài đặt', row, column: 2 }, [
      ['Văn phòng\r\nBcc: ke-la@example.vn\u202e'],
    ]);
    run(bench);
    expect(new Set(bench.sent.map(({ senderName }) => senderName))).toEqual(
      new Set(['Văn phòng Bcc: ke-la@example.vn']),
    );
  });

  it('says which setting of the hours it could not read', () => {
    const bench = mailBench(MONDAY, [WEEK]);
    const rows = bench.workbook.read('Cài đặt').length;
    bench.workbook.write({ sheet: 'Cài đặt', row: rows + 1, column: 1 }, [['Giờ làm việc', 'cả ngày', '']]);
    const { problems, sent } = run(bench);
    expect(sent).toBe(2);
    expect(problems.join()).toContain('Giờ làm việc “cả ngày”');
    expect(bench.sent.at(-1)?.text).toContain('Giờ làm việc “cả ngày”');
  });

  it('refuses to send without the days off', () => {
    const bench = mailBench(MONDAY, [WEEK]);
    bench.workbook.sheets.delete('Ngày nghỉ');
    expect(() => run(bench)).toThrow('Ngày nghỉ');
    expect(bench.sent).toEqual([]);
  });
});

class Stopped extends Error {}
