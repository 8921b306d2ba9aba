/** The command: shapes, what it keeps, what it refuses. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../../host/command/answer.ts';
import { createHost } from '../../../host/index.ts';
import { FIXTURE } from '../fixtures/host-with.ts';

let folder = '';
let home = '';
let logged: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-kien-nghi-'));
  home = path.join(folder, 'nhà');
  logged = [];
});

afterEach(() => rm(folder, { recursive: true }));

/** A command on the home folder with the fixture bundle. */
function command(...words: readonly string[]) {
  return answer([...words, '--home', home, '--bundle', FIXTURE], (line) => logged.push(line));
}

function made() {
  return command('new', '--preset', 'mau', '--now', '2022-06-27T07:30');
}

describe('host -- new', () => {
  it('makes a workbook of one empty sheet', async () => {
    const { ms, ...report } = await command('new', '--now', '2022-06-27T07:30');
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(report).toEqual({
      ok: true,
      result: null,
      calls: { read: 0, write: 0, flush: 0, lock: 0, mail: 0, other: 0 },
      alerts: [],
      toasts: [],
      mails: [],
      error: null,
    });
    expect(readdirSync(home).sort()).toEqual(['host.json', 'workbook.xlsx']);
    const { book, clock } = await createHost({ dir: home, bundle: FIXTURE });
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Trang tính1']);
    expect([book.owner, book.locale, book.timeZone]).toEqual([
      'vanphong@example.vn',
      'vi_VN',
      'Asia/Ho_Chi_Minh',
    ]);
    expect(clock.iso()).toBe('2022-06-27T07:30:00+07:00');
  });

  it('sets it up with --preset', async () => {
    expect(await made()).toMatchObject({
      ok: true,
      result: { preset: 'mau', sheets: 2 },
      calls: { write: 3 },
    });
  });

  it('fails for a preset that there is not, and leaves nothing behind', async () => {
    const report = await command('new', '--preset', 'nope');
    expect(report).toMatchObject({ ok: false, error: { message: 'Không có mẫu đợt “nope”.' } });
    expect(existsSync(home)).toBe(false);
    expect(await made()).toMatchObject({ ok: true });
  });

  it('does not touch a workbook that is there', async () => {
    await made();
    expect((await made()).error?.message).toBe(`Thư mục ${home} đã có sổ.`);
  });

  it('needs --preset for --sample', async () => {
    expect((await command('new', '--sample')).error?.message).toContain('--sample cần --preset');
  });
});

describe('host -- run', () => {
  it('keeps workbook, properties, triggers and clock from one command to the next', async () => {
    await made();
    expect(await command('run', 'write', '--json', '["chữ"]')).toMatchObject({ ok: true, result: 'chữ' });
    expect(await command('run', 'readColumn')).toMatchObject({ ok: true, result: ['chữ', 'chữ', 'chữ'] });
    expect((await command('run', 'count')).result).toBe(1);
    expect((await command('run', 'count')).result).toBe(2);
    expect((await command('run', 'enableReminders', '--as', 'a@example.vn')).result).toBe(1);
    expect((await command('run', 'enableReminders', '--as', 'b@example.vn')).result).toBe(1);
    expect(((await command('run', 'moment')).result as unknown[])[2]).toBe(7);
    expect(((await command('run', 'moment', '--now', '2022-06-27T13:00')).result as unknown[])[2]).toBe(13);
    expect(((await command('run', 'moment')).result as unknown[])[2]).toBe(13);
  });

  it('does not write the workbook again when nothing changed in it', async () => {
    await made();
    const file = path.join(home, 'workbook.xlsx');
    const before = statSync(file).mtimeMs;
    await command('run', 'readColumn');
    expect(statSync(file).mtimeMs).toBe(before);
    await command('run', 'write', '--json', '["chữ"]');
    expect(statSync(file).mtimeMs).toBeGreaterThan(before);
  });

  it('saves what stands when the run dies', async () => {
    await made();
    // The eighth call of `write` is the first one after its flush.
    const report = await command('run', 'write', '--json', '["chữ"]', '--fail-at', '8');
    expect(report).toMatchObject({ ok: false, result: null, calls: { write: 2, flush: 1 } });
    expect(report.error?.message).toContain('thứ 8 (Sheet.getRange)');
    expect((await command('run', 'readColumn')).result).toEqual(['chữ', 'chữ', '']);
  });

  it('writes mail as .eml, and counts it on over commands', async () => {
    await made();
    await command('run', 'send', '--json', '["tdp01@example.vn","Nhắc","Chào"]');
    const report = await command(
      'run',
      'send',
      '--json',
      '["tdp02@example.vn","Nhắc lại","Chào"]',
      '--now',
      '2022-06-28T08:05',
    );
    expect(report.result).toBe(99);
    expect(report.mails.map((mail) => mail.file)).toEqual(['outbox/0002-2022-06-28T0805-tdp02.eml']);
    expect(readdirSync(path.join(home, 'outbox'))).toEqual([
      '0001-2022-06-27T0730-tdp01.eml',
      '0002-2022-06-28T0805-tdp02.eml',
    ]);
    const mail = await simpleParser(readFileSync(path.join(home, report.mails[0]?.file ?? '')));
    expect(mail.subject).toBe('Nhắc lại');
  });

  it('fails where the function says that it refused, and says why', async () => {
    await made();
    const report = await command('run', 'refuse', '--json', '["Việc này của văn phòng."]');
    expect(report).toMatchObject({
      ok: false,
      result: { refused: 'Việc này của văn phòng.' },
      error: { message: 'Việc này của văn phòng.' },
    });
  });

  it('passes on what the script logs', async () => {
    await made();
    await command('run', 'note', '--json', '["đã xong"]');
    expect(logged).toEqual(['đã xong']);
  });
});

describe('host -- rpc, edit and tick', () => {
  it('rpc calls the door', async () => {
    await made();
    const report = await command(
      'rpc',
      'assign',
      '--json',
      '{"code":"T05-012"}',
      '--as',
      'mattran@example.vn',
    );
    expect(report.result).toEqual({
      ok: true,
      data: { name: 'assign', input: { code: 'T05-012' }, who: 'mattran@example.vn' },
    });
  });

  it('edit types and fires onEdit', async () => {
    await made();
    const report = await command(
      'edit',
      'TDP 01',
      'B1',
      '--json',
      '[["Đã xong"]]',
      '--as',
      'tdp01@example.vn',
    );
    expect(report).toMatchObject({ ok: true, calls: { write: 1 } });
    const { globals } = await createHost({ dir: home, bundle: FIXTURE });
    const sheet = globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('TDP 01');
    expect(sheet?.getRange('B1:C1').getValues()).toEqual([['Đã xong', 'Đã xong||TDP 01']]);
    expect((await command('edit', 'Không có', 'B1', '--json', '[["x"]]')).ok).toBe(false);
  });

  it('tick runs what is due since the last one', async () => {
    await made();
    await command('run', 'enableReminders');
    const report = await command('tick', '--now', '2022-06-27T09:30');
    expect(report.mails.map((mail) => mail.at.slice(11, 16))).toEqual(['08:00', '09:00']);
    expect(report.result).toMatchObject([
      { function: 'sendReminders', owner: 'vanphong@example.vn', ok: true },
      { ok: true },
    ]);
    expect((await command('tick', '--now', '2022-06-27T09:45')).calls.mail).toBe(0);
    expect((await command('tick', '--now', '2022-06-27T10:00')).calls.mail).toBe(1);
  });
});

describe('a command that cannot be understood', () => {
  it.each([
    [[], 'thiếu lệnh'],
    [['chạy'], 'không có lệnh "chạy"'],
    [['run', '--home', 'x'], 'lệnh "run" cần 1 từ theo sau'],
    [['run', 'f'], 'thiếu --home DIR'],
    [['run', 'f', '--home', 'x', '--json', '{'], '--json không phải JSON'],
    [['run', 'f', '--home', 'x', '--json', '{}'], 'phải là mảng tham số'],
    [['run', 'f', '--home', 'x', '--fail-at', '0'], '--fail-at cần một số từ 1'],
    [['run', 'f', '--home', 'x', '--now', 'mai'], 'Thời điểm không đọc được: "mai"'],
    [['run', 'f', '--home', 'x', '--lạ', 'y'], 'tham số --lạ không đúng'],
    [['edit', 'T', 'A1', '--home', 'x', '--json', '["a"]'], 'mảng các dòng'],
    [['edit', 'T', 'A1', '--home', 'x'], 'mảng các dòng'],
    [['tick', '--home', 'x'], 'lệnh "tick" cần --now ISO'],
    [['run', 'f', '--home', 'không-có-ở-đây'], 'chưa có sổ: hãy chạy lệnh "new" trước'],
  ])('%j', async (argv, message) => {
    const report = await answer(argv, () => {});
    expect(report).toMatchObject({ ok: false, result: null });
    expect(report.error?.message).toContain(message);
  });

  it('says that a folder has lost its memory', async () => {
    await made();
    await rm(path.join(home, 'host.json'));
    expect((await command('run', 'nothing')).error?.message).toBe(
      `Thư mục ${home} có sổ nhưng thiếu host.json.`,
    );
  });

  it('says that the bundle is not built', async () => {
    const argv = ['new', '--home', home, '--bundle', path.join(folder, 'dist', 'Code.js')];
    expect((await answer(argv, () => {})).error?.message).toContain('hãy chạy "npm run build" trước');
    expect(existsSync(home)).toBe(false);
  });
});

describe('as a process', () => {
  const program = fileURLToPath(new URL('../../../host/command.ts', import.meta.url));
  const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url));

  function spawned(...words: readonly string[]) {
    return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(process.execPath, [tsx, program, ...words], (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      });
    });
  }

  it('prints one JSON line and exits 0 or 1', async () => {
    await made();
    const rest = ['--home', home, '--bundle', FIXTURE];
    const good = await spawned('run', 'note', '--json', '["ghi chú"]', ...rest);
    expect([good.code, good.stderr]).toEqual([0, 'ghi chú\n']);
    expect(good.stdout.match(/\n/g)).toHaveLength(1);
    expect(Object.keys(JSON.parse(good.stdout))).toEqual([
      ...['ok', 'result', 'calls', 'ms', 'alerts', 'toasts', 'mails', 'error'],
    ]);
    const bad = await spawned('run', 'fail', '--json', '["hỏng"]', ...rest);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, error: { message: 'hỏng' } });
    const refused = await spawned('run', 'refuse', '--json', '["chưa được"]', ...rest);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false, error: { message: 'chưa được' } });
  });
});
