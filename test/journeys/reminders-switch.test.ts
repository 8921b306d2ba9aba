import { describe, expect, it } from 'vitest';
import { mustRun, readyHost } from '../support/host.ts';
import {
  addPetitions,
  assigned,
  done,
  finishDuties,
  freeze,
  namesIn,
  type RunResult,
  sendingHost,
  setting,
  shortRecipients,
  spendQuota,
  workOf,
} from '../support/mails.ts';
import { FRONT, HEAD } from '../support/permissions.ts';
import { as } from '../support/round.ts';
import { setCells } from '../support/rows.ts';

describe('Chạy thử', () => {
  it('sends everything to the office only, and says whom it would have reached', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    finishDuties(host);
    mustRun(host, 'enableReminders');
    host.tick('2022-06-27T08:00');
    expect(new Set(host.outbox.map(shortRecipients))).toEqual(new Set(['vanphong']));
    expect(host.outbox).toHaveLength(15);
    const [first] = host.outbox;
    expect(first?.subject).toMatch(/^\[Chạy thử\] /);
    expect(first?.text).toContain('lẽ ra gửi đến tdp01@example.vn');
  });

  it('ends when a person says so, and the day is then planned for real', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    finishDuties(host);
    mustRun(host, 'enableReminders');
    host.tick('2022-06-27T08:00');
    host.answers.push('CANCEL');
    expect(mustRun(host, 'startRealReminders')).toBeNull();
    host.tick('2022-06-27T09:00');
    expect(host.outbox).toHaveLength(15);
    host.answers.push('OK');
    expect(mustRun(host, 'startRealReminders')).toMatchObject({ mode: 'Gửi thật' });
    host.tick('2022-06-27T10:00');
    const real = host.outbox.slice(15).map(shortRecipients);
    expect(real).toHaveLength(15);
    expect(real).toContain('tdp01');
    expect(host.violations).toEqual([]);
  });

  it('without an office address nothing goes anywhere, and that is said', async () => {
    const host = (await readyHost('2022-06-27T07:40')).fork({ calculate: false });
    setCells(host, 'Cài đặt', 'Khoá', 'E-mail văn phòng', { 'Giá trị': '' });
    mustRun(host, 'enableReminders');
    const [run] = workOf(host.tick('2022-06-27T08:00').result);
    expect(run).toMatchObject({ planned: 0, sent: 0 });
    expect(run?.problems.join('\n')).toContain('chưa ghi E-mail văn phòng');
    expect(host.outbox).toEqual([]);
  });
});

describe('switching', () => {
  it('makes one trigger, records the workbook, and shows when it last ran', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    mustRun(host, 'enableReminders', { live: true });
    expect(host.triggers).toMatchObject([
      { functionName: 'sendReminders', rhythm: { every: 'hours', n: 1 } },
    ]);
    host.tick('2022-06-27T09:00');
    expect(setting(host, 'Lần chạy cuối')).toBe('thứ Hai 27/6/2022, 09:00');
    expect(setting(host, 'Tài khoản chạy')).toBe('vanphong@example.vn');
    expect(setting(host, 'Chế độ gửi thư')).toBe('Gửi thật');
    expect(setting(host, 'Mã sổ được gửi thư')).toBe(host.book.id);
  });

  it('off means off, also for a trigger of somebody else', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    mustRun(host, 'disableReminders');
    expect(host.triggers).toEqual([]);
    host.clock.set('2022-06-27T08:00');
    expect(mustRun<RunResult>(host, 'sendReminders').ended).toContain('đang tắt');
    expect(host.outbox).toEqual([]);
  });

  it('the trigger’s global is nobody else’s: run from a page by another editor it sends and writes nothing, and says so', async () => {
    const host = await sendingHost('2022-06-27T08:00');
    host.book.editors = [FRONT, HEAD];
    for (const user of [HEAD, FRONT]) {
      const { ended } = as(host, user, () => mustRun<RunResult>(host, 'sendReminders'));
      expect(ended).toContain(user);
      expect(ended).toContain('vanphong@example.vn');
      expect(host.calls).toMatchObject({ write: 0, flush: 0, mail: 0 });
    }
    expect([host.outbox, setting(host, 'Lần chạy cuối')]).toEqual([[], '']);
    expect(mustRun<RunResult>(host, 'sendReminders')).toMatchObject({ ended: null, sent: 15 });
  });

  it('goes on for whoever switched it on, also when another one of the office has pressed “now” and the settings name that one', async () => {
    const host = await sendingHost('2022-06-27T07:40');
    const other = 'vanphong2@example.vn';
    host.book.owner = 'chuso@example.vn';
    host.book.editors = [other, 'vanphong@example.vn'];
    setCells(host, 'Cài đặt', 'Khoá', 'E-mail văn phòng', { 'Giá trị': other });
    host.clock.set('2022-06-27T08:00');
    as(host, other, () => mustRun(host, 'sendRemindersNow'));
    expect(setting(host, 'Tài khoản chạy')).toBe('vanphong@example.vn');
    expect(workOf(host.tick('2022-06-29T08:00').result).length).toBeGreaterThan(0);
  });

  it('a copy of the workbook sends nothing until a person enables it there', async () => {
    const host = await sendingHost('2022-06-29T07:40');
    spendQuota(host, 98);
    host.tick('2022-06-29T08:00');
    const waiting = namesIn(host, 'chờ').length;
    expect(waiting).toBeGreaterThan(10);
    const copy = host.copy();
    for (const at of ['2022-06-29T09:00', '2022-06-30T08:00']) {
      copy.clock.set(at);
      for (const name of ['sendReminders', 'sendRemindersNow']) {
        expect(mustRun<RunResult>(copy, name).ended).toContain('bản sao');
        expect(copy.calls).toMatchObject({ write: 0, mail: 0 });
      }
      expect(mustRun<{ lines: string[] }>(copy, 'previewReminders').lines.join()).toContain('bản sao');
    }
    expect(copy.outbox).toEqual([]);
    expect(mustRun(copy, 'enableReminders')).toMatchObject({ closed: waiting });
    expect(namesIn(copy, 'bỏ: của sổ gốc')).toHaveLength(waiting);
    copy.tick('2022-06-30T09:00');
    expect(new Set(copy.outbox.map(shortRecipients))).toEqual(new Set(['vanphong']));
  });
});

describe('Xem trước', () => {
  it('says what keeps somebody from being reminded', async () => {
    const host = await sendingHost('2022-07-05T07:40');
    freeze(host);
    setCells(host, 'Cài đặt', 'Khoá', 'Giờ làm việc', { 'Giá trị': 'giờ hành chính' });
    addPetitions(host, [
      assigned('T01-001', 'Công an phường', '2022-07-06', { 'Đơn vị trả lại, chuyển cho': 'UBND phường' }),
    ]);
    const shown = host.run('previewReminders').alerts[0]?.prompt ?? '';
    expect(shown).toContain('không đọc được Giờ làm việc “giờ hành chính”');
    expect(shown).toContain('chưa ai được nhắc: T01-001');
  });

  it('shows who would get what and why, and changes nothing', async () => {
    const host = await sendingHost('2022-06-29T07:40');
    done(host, 'TDP 01');
    const report = host.run('previewReminders');
    expect(report.calls).toMatchObject({ write: 0, flush: 0, lock: 0, mail: 0 });
    const shown = report.alerts[0]?.prompt ?? '';
    expect(shown).toContain('Tổ dân phố số 2 <tdp02@example.vn>: chưa gửi danh sách ý kiến');
    expect(shown).not.toContain('tdp01@example.vn');
    expect(host.outbox).toEqual([]);
    host.tick('2022-06-29T08:00');
    expect(host.run('previewReminders').alerts[0]?.prompt).toContain('Hôm nay đã gửi 14 thư');
  });
});
