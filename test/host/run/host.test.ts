/** The host as a whole: runs, deaths, nesting, the clock running on, copies, the door. */
import { describe, expect, it } from 'vitest';
import { fixtureHost, hostWith } from '../fixtures/host-with.ts';

describe('a run', () => {
  it('reports in the shape of the command', async () => {
    const host = await fixtureHost();
    const { ms, ...report } = host.run('write', 'chữ');
    expect(report).toEqual({
      ok: true,
      result: 'chữ',
      calls: { read: 1, write: 3, flush: 1, lock: 0, mail: 0, other: 6 },
      alerts: [],
      toasts: [],
      mails: [],
      error: null,
    });
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(host.calls).toEqual(report.calls);
    expect(host.log).toHaveLength(11);
    expect(host.log[2]).toBe('Sheet.getRange');
  });

  it('copies arguments and result', async () => {
    const host = await fixtureHost();
    expect(host.run('echo', 1, 'a', null, { b: [true] }, undefined).result).toEqual([
      1,
      'a',
      null,
      { b: [true] },
      null,
    ]);
    expect(host.run('nothing').result).toBeNull();
    expect(host.run('echo', new Date(0)).error?.message).toContain('Tham số thứ 1');
    expect(host.run('makeDate').error?.message).toContain('Kết quả');
  });

  it.each(['hidden_', 'không có', 'SpreadsheetApp', 'toString', 'Date'])(
    'does not call "%s"',
    async (name) => {
      const report = (await fixtureHost()).run(name);
      expect(report.ok).toBe(false);
      expect(report.error?.message).toContain(`Không gọi được "${name}"`);
    },
  );

  it('tells the message and the place of an error', async () => {
    const report = (await fixtureHost()).run('fail', 'hỏng rồi');
    expect(report.ok).toBe(false);
    expect(report.result).toBeNull();
    expect(report.error?.message).toBe('hỏng rồi');
    expect(report.error?.stack).toMatch(/^\s+at .*fail \(Code\.js:\d+:\d+\)$/);
  });

  it('carries out pending writes also when the script fails', async () => {
    const host = await hostWith(`function f() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('đã viết');
      throw null;
    }`);
    expect(host.run('f')).toMatchObject({ ok: false, error: { message: 'null' } });
    expect(host.globals.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe('đã viết');
  });

  it('has the clock of the host and Vietnamese hours', async () => {
    const host = await fixtureHost();
    const now = Date.UTC(2022, 5, 27, 0, 30);
    expect(host.run('moment').result).toEqual([now, now, 7, '2022-07-06T17:00:00.000Z']);
    host.clock.set('2022-07-07T13:00');
    expect((host.run('moment').result as unknown[])[2]).toBe(13);
  });

  it('ends after six minutes by the host clock, and after its limit of real time', async () => {
    const host = await fixtureHost();
    expect(host.run('sleepMinutes', 5).result).toBe('dậy');
    expect(host.run('sleepMinutes', 7).error?.message).toBe('Exceeded maximum execution time');
    const short = await fixtureHost({ limit: 100 });
    expect(short.run('endless').error?.message).toBe('Exceeded maximum execution time');
  });

  it('does not load a broken bundle silently', async () => {
    const host = await hostWith('undefinedAtTop.x; function f() {}');
    expect(host.run('f').error?.message).toBe('undefinedAtTop is not defined');
  });
});

describe('a run that dies', () => {
  it('cannot be repaired by the script, whatever it catches', async () => {
    const whole = await fixtureHost();
    whole.run('stubborn');
    for (let n = 1; n <= whole.log.length; n += 1) {
      const host = await fixtureHost();
      host.failAt(n);
      const report = host.run('stubborn');
      expect(report.error?.message).toContain(`thứ ${n} (${whole.log[n - 1]})`);
      expect(host.log).toEqual(whole.log.slice(0, n));
      expect(host.run('readColumn').result).not.toContain('sửa lại');
    }
  });

  it.each([
    { pending: 'kept', column: ['một', 'hai', ''] },
    { pending: 'lost', column: ['', '', ''] },
  ] as const)('leaves pending writes $pending', async ({ pending, column }) => {
    const host = await fixtureHost();
    host.run('stubborn');
    const flush = host.log.indexOf('SpreadsheetApp.flush') + 1;
    const fresh = await fixtureHost();
    fresh.failAt(flush, { pending });
    expect(fresh.run('stubborn').ok).toBe(false);
    expect(fresh.run('readColumn')).toMatchObject({ ok: true, result: column });
  });

  it('gives its locks back', async () => {
    const host = await fixtureHost();
    host.failAt(3);
    expect(host.run('withLock').ok).toBe(false);
    expect(host.run('withLock').result).toBe(true);
  });
});

describe('nested runs', () => {
  it('exclude each other by their locks and count apart', async () => {
    const host = await fixtureHost();
    const inner: unknown[] = [];
    host.between(3, () => inner.push(host.run('withLock').result, host.calls));
    const outer = host.run('withLock');
    expect(inner[0]).toBe('bận');
    expect(outer).toMatchObject({ ok: true, result: true, calls: { lock: 3, other: 1 } });
    expect(host.calls).toEqual(outer.calls);
    expect(host.run('withLock').result).toBe(true);
  });

  it('let a person type between two calls of a run', async () => {
    const host = await fixtureHost();
    host.run('write', 'trước');
    const flush = host.log.indexOf('SpreadsheetApp.flush') + 1;
    host.between(flush, () => host.edit('Trang tính1', 'A1:A2', [['người'], ['người']]));
    host.run('write', 'sau');
    expect(host.run('readColumn').result).toEqual(['sau', 'sau', 'sau']);
    host.between(flush + 1, () => host.edit('Trang tính1', 'A1', [['người']]));
    host.run('write', 'sau nữa');
    expect(host.run('readColumn').result).toEqual(['người', 'sau nữa', 'sau nữa']);
  });

  it('pass on what a test itself got wrong', async () => {
    const host = await hostWith('function f() { try { Session.getActiveUser(); } catch (e) {} return 1; }');
    host.between(1, () => {
      throw new Error('kiểm thử sai');
    });
    expect(() => host.run('f')).toThrow('kiểm thử sai');
    expect(host.run('f').result).toBe(1);
  });

  it('keep a lock that is held by hand', async () => {
    const host = await fixtureHost();
    const lock = host.globals.LockService.getDocumentLock();
    expect(lock.tryLock(0)).toBe(true);
    expect(host.run('withLock').result).toBe('bận');
    lock.releaseLock();
    expect(host.run('withLock').result).toBe(true);
  });
});

describe('the clock running on', () => {
  it('fires triggers hour by hour as their owner', async () => {
    const host = await fixtureHost({ user: 'a@example.vn' });
    expect(host.run('enableReminders').result).toBe(1);
    host.user = 'b@example.vn';
    expect(host.run('enableReminders').result).toBe(1);
    const report = host.tick('2022-06-27T09:30');
    const fired = (report.result as { at: string; result: string }[]).map(({ at, result }) => [
      at.slice(11, 16),
      result,
    ]);
    expect(fired).toEqual([
      ['08:00', 'a@example.vn'],
      ['08:00', 'b@example.vn'],
      ['09:00', 'a@example.vn'],
      ['09:00', 'b@example.vn'],
    ]);
    expect(report.mails.map((mail) => mail.at)).toEqual([
      '2022-06-27T08:00:00+07:00',
      '2022-06-27T08:00:00+07:00',
      '2022-06-27T09:00:00+07:00',
      '2022-06-27T09:00:00+07:00',
    ]);
    expect(host.clock.iso()).toBe('2022-06-27T09:30:00+07:00');
    expect(host.tick('2022-06-27T09:59').result).toEqual([]);
    expect(host.tick('2022-06-27T10:00').calls.mail).toBe(2);
  });

  it('catches up with what fell due while nobody ticked', async () => {
    const host = await fixtureHost();
    host.run('enableReminders');
    host.clock.set('2022-06-27T10:30');
    expect(host.tick('2022-06-27T11:00').calls.mail).toBe(4);
  });

  it('gives the handler the time in UTC', async () => {
    const host = await hostWith(`
      function make() { ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(7).nearMinute(20).create(); }
      function f(e) { return [String(e.authMode), e.timezone, e.year, e.month, e['day-of-month'], e['day-of-week'], e.hour, e.minute, e.triggerUid]; }`);
    host.run('make');
    const [fired] = host.tick('2022-07-03T07:20').result as { result: unknown[] }[];
    expect(fired?.result).toEqual(['FULL', 'UTC', 2022, 6, 28, 2, 0, 20, '1']);
  });

  it('goes on after a failure, and reports it', async () => {
    const host = await hostWith(`
      function make() { ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); }
      function f(e) { if (e.hour === 1) throw new Error('hỏng'); return e.hour; }`);
    host.run('make');
    const report = host.tick('2022-06-27T09:00');
    expect(report).toMatchObject({ ok: false, error: { message: 'hỏng' } });
    expect(report.result).toMatchObject([{ ok: false }, { ok: true, result: 2 }]);
  });
});

describe('copies', () => {
  it('made by hand have another id, no triggers and no properties', async () => {
    const host = await hostWith(`
      function make() {
        ScriptApp.newTrigger('make').timeBased().everyHours(1).create();
        PropertiesService.getDocumentProperties().setProperty('a', '1');
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x');
      }
      function look() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const property = PropertiesService.getDocumentProperties().getProperty('a');
        return [book.getName(), property, ScriptApp.getProjectTriggers().length, book.getSheets()[0].getRange('A1').getValue()];
      }`);
    host.run('make');
    const copy = host.copy();
    expect(copy.book.id).not.toBe(host.book.id);
    expect(copy.run('look').result).toEqual(['Bản sao của Sổ Kiến Nghị', null, 0, 'x']);
    expect(host.run('look').result).toEqual(['Sổ Kiến Nghị', '1', 1, 'x']);
  });

  it('forked are the same workbook and go their own way', async () => {
    const host = await fixtureHost();
    host.run('write', 'chung');
    host.run('enableReminders');
    const fork = host.fork();
    fork.run('write', 'riêng');
    fork.clock.advance(1);
    expect(fork.book.id).toBe(host.book.id);
    expect(fork.triggers).toEqual(host.triggers);
    expect(fork.run('readColumn').result).toEqual(['riêng', 'riêng', 'riêng']);
    expect(host.run('readColumn').result).toEqual(['chung', 'chung', 'chung']);
    expect(host.clock.iso()).toBe('2022-06-27T07:30:00+07:00');
  });
});

describe('formulas', () => {
  const CODE = `
    function put() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([[2], ['=A1*3']]); }
    function get() { return SpreadsheetApp.getActiveSheet().getRange('A2').getValue(); }`;

  it('are calculated, unless the host or a fork is told not to', async () => {
    const host = await hostWith(CODE);
    host.run('put');
    expect(host.run('get').result).toBe(6);
    expect(host.fork().run('get').result).toBe(6);
    expect(host.fork({ calculate: false }).run('get').result).toBe('');
    const blank = await hostWith(CODE, { calculate: false });
    blank.run('put');
    expect(blank.run('get').result).toBe('');
  });
});

describe('the door of the sidebar', () => {
  it('takes and gives JSON', async () => {
    const host = await fixtureHost({ user: 'mattran@example.vn' });
    expect(host.rpc('assign', { code: 'T05-012' }).result).toEqual({
      ok: true,
      data: { name: 'assign', input: { code: 'T05-012' }, who: 'mattran@example.vn' },
    });
    expect(host.rpc('lạ', {}).result).toMatchObject({ ok: false, error: { code: 'unknown' } });
    expect(host.rpc('assign', { when: new Date(0) }).error?.message).toContain('Tham số.when');
  });
});
