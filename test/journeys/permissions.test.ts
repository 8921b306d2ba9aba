import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host, RunReport } from '../../host/index.ts';
import { cellsOf } from '../support/cells.ts';
import { FIRST_ROW, mustRun, OFFICE, readyHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

interface Result {
  readonly finished: boolean;
  readonly done: number;
  readonly all: number;
  readonly changes: number;
  readonly noAddress: readonly string[];
  readonly othersOwn: readonly string[];
  readonly locked: readonly string[];
  readonly problems: readonly unknown[];
}

const FRONT = 'mattran@example.vn';
const LEADER = 'thuongtruc@example.vn';
const UNIT = 'congan@example.vn';
const HEAD = 'tdp01@example.vn';
const STRANGER = 'la@example.vn';
const OURS = /^Sổ Kiến Nghị: /;
const PROTECTED = 'You are trying to edit a protected cell or object.';

const apply = (host: Host): Result => mustRun<Result>(host, 'applyPermissions');
const sheetData = (host: Host, name: string) => {
  const found = host.book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const sheetOf = (host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = spreadsheet(host).getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What protects each sheet, whatever the order and the numbers the host gave. */
function protectionsOf(host: Host): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    host.book.sheets.map(({ name, protections }) => [
      name,
      protections
        .map(({ id: _id, editors, ...rest }) => JSON.stringify({ ...rest, editors: [...editors].sort() }))
        .sort(),
    ]),
  );
}

/** The cell of `Theo dõi` under a header, in the row of a code: `Q4`. */
function registerCell(host: Host, code: string, header: string): string {
  const values = sheetOf(host, 'Theo dõi').getDataRange().getValues();
  const headers = values.find((row) => row.includes('Nội dung trả lời')) ?? [];
  const row = values.findIndex(([cell]) => cell === code) + 1;
  return sheetOf(host, 'Theo dõi')
    .getRange(row, headers.indexOf(header) + 1)
    .getA1Notation();
}

function typeIntoRegister(host: Host, user: string, header: string, value: unknown): RunReport {
  return host.edit('Theo dõi', registerCell(host, 'T01-001', header), [[value]], { user });
}

/** Runs a command as somebody; gives the words it was refused with, `''` when it was not. */
function refusalOf(host: Host, user: string, command: string, ...args: readonly unknown[]): string {
  const before = host.user;
  host.user = user;
  const { refused = '' } = mustRun<{ refused?: string }>(host, command, ...args);
  host.user = before;
  return refused;
}

let open: Host;
let closed: Host;
let callsOfApply: readonly string[];

/** Two petitions consolidated; everyone may open the workbook for editing; protections on in `closed`. */
beforeAll(async () => {
  open = (await readyHost('2022-07-01T08:00:00')).fork({ calculate: false });
  open.book.editors = [FRONT, LEADER, UNIT, HEAD, 'tdp02@example.vn', STRANGER];
  typeRows(open, 'TDP 01', [['Rác tồn đọng ở ngõ 12'], ['Đèn đường ngõ 3 hỏng']]);
  mustRun(open, 'consolidate');
  closed = open.fork();
  apply(closed);
  callsOfApply = [...closed.log];
});

describe('with protections on, by cells alone', () => {
  let host: Host;
  beforeEach(() => {
    host = closed.fork();
  });

  it('a head types, inserts and deletes rows in the own tab; its header is only warned of', () => {
    expect(typeRows(host, 'TDP 01', [['Ý kiến mới']], { from: FIRST_ROW + 2, user: HEAD }).ok).toBe(true);
    expect(host.edit('TDP 01', 'A6', [['Nội dung']], { user: HEAD }).ok).toBe(true);
    host.user = HEAD;
    const sheet = sheetOf(host, 'TDP 01');
    sheet.insertRowsBefore(FIRST_ROW, 1);
    sheet.deleteRow(FIRST_ROW + 2);
    sheet.getRange(FIRST_ROW, 1, 10, 13).sort(1);
    const warned = sheetData(host, 'TDP 01').protections.filter(({ warningOnly }) => warningOnly);
    expect(warned.map(({ areas }) => areas[0])).toMatchObject([
      { top: 6, bottom: 6, left: 1, right: 13 },
      { top: 6, left: 8, right: 11 },
    ]);
  });

  it('a head says that the list is done, and the time is stamped', () => {
    expect(host.edit('TDP 01', 'B3', [['Đã xong']], { user: HEAD }).ok).toBe(true);
    expect(host.calls.write).toBe(1);
    expect(sheetOf(host, 'TDP 01').getRange('B4').getValue()).toEqual(new Date('2022-07-01T08:00:00+07:00'));
  });

  it.each(['TDP 02', 'Theo dõi', 'Tổng hợp', 'Nguồn ý kiến', 'Cài đặt', 'Nhật ký', 'Hướng dẫn'])(
    'a head is refused %s',
    (sheet) => {
      const typed = host.edit(sheet, 'A8', [['x']], { user: HEAD });
      expect(typed.ok).toBe(false);
      expect(typed.error?.message).toContain(PROTECTED);
    },
  );

  it('a unit types its reply, and neither a field nor a decision', () => {
    const day = new Date('2022-07-05T00:00:00+07:00');
    for (const [header, value] of [
      ['Nội dung trả lời', 'Đã thu gom.'],
      ['Kết quả giải quyết', 'Đang giải quyết'],
      ['Hạn hoàn thành', day],
      ['Ngày trả lời', day],
      ['Đơn vị trả lại, chuyển cho', 'UBND phường'],
    ] as const) {
      expect(typeIntoRegister(host, UNIT, header, value).ok, header).toBe(true);
    }
    for (const header of ['Lĩnh vực', 'Đơn vị chủ trì', 'Hạn trả lời', 'Ý kiến lãnh đạo', 'Mã', 'Ghi chú']) {
      expect(typeIntoRegister(host, UNIT, header, 'x').error?.message, header).toContain(PROTECTED);
    }
    const header = registerCell(host, 'Mã', 'Nội dung trả lời');
    expect(host.edit('Theo dõi', header, [['Trả lời']], { user: UNIT }).ok).toBe(false);
  });

  it('who has no part in it is refused a reply, also in rows that are added later', () => {
    sheetOf(host, 'Theo dõi').insertRowsAfter(sheetOf(host, 'Theo dõi').getMaxRows(), 100);
    const later = registerCell(host, 'T01-001', 'Nội dung trả lời').replace(/\d+/, '590');
    for (const user of [HEAD, STRANGER, LEADER]) {
      expect(typeIntoRegister(host, user, 'Nội dung trả lời', 'x').ok, user).toBe(false);
      expect(host.edit('Theo dõi', later, [['x']], { user }).ok, user).toBe(false);
    }
    expect(host.edit('Theo dõi', later, [['x']], { user: UNIT }).ok).toBe(true);
  });

  it('a leader decides; the Front reviews and replies, and does not decide; the office does all', () => {
    expect(typeIntoRegister(host, LEADER, 'Ý kiến lãnh đạo', 'Duyệt').ok).toBe(true);
    expect(typeIntoRegister(host, FRONT, 'Đã rà', true).ok).toBe(true);
    expect(typeIntoRegister(host, FRONT, 'Nội dung trả lời', 'Nhập hộ.').ok).toBe(true);
    expect(typeIntoRegister(host, FRONT, 'Ý kiến lãnh đạo', 'Duyệt').ok).toBe(false);
    expect(host.edit('TDP 05', 'A7', [['Nhập hộ']], { user: FRONT }).ok).toBe(true);
    for (const header of ['Ý kiến lãnh đạo', 'Nội dung trả lời', 'Lĩnh vực']) {
      expect(typeIntoRegister(host, OFFICE, header, 'x').ok, header).toBe(true);
    }
    for (const { name } of host.book.sheets) expect(host.edit(name, 'A9', [['x']]).ok, name).toBe(true);
  });
});

describe('commands', () => {
  const REFUSED: readonly (readonly [string, string])[] = [
    ['consolidate', HEAD],
    ['consolidate', UNIT],
    ['consolidate', LEADER],
    ['consolidate', STRANGER],
    ['setUpWorkbook', HEAD],
    ['setUpWorkbook', UNIT],
    ['applyPermissions', FRONT],
    ['clearPermissions', HEAD],
    ['freezeFigures', HEAD],
    ['proposeUnits', UNIT],
    ['issueAssignments', FRONT],
    ['sendRemindersNow', FRONT],
    ['enableReminders', HEAD],
    ['previewReminders', UNIT],
    ['disableReminders', FRONT],
  ];
  it.each(REFUSED)('%s is refused %s in words, before any write', (command, user) => {
    for (const start of [open, closed]) {
      const host = start.fork();
      typeRows(host, 'TDP 01', [['Ý kiến mới']], { from: FIRST_ROW + 2, user: HEAD });
      const before = [cellsOf(host), protectionsOf(host)];
      const refused = refusalOf(host, user, command);
      expect(refused).toContain(user);
      expect(refused).toContain(OFFICE);
      expect(refused.includes(FRONT)).toBe(
        user === FRONT || /consolidate|setUp|freeze|propose/.test(command),
      );
      expect(host.calls).toMatchObject({ write: 0, flush: 0 });
      expect([cellsOf(host), protectionsOf(host)]).toEqual(before);
    }
  });

  it('of reading alone are everyone’s', () => {
    for (const user of [HEAD, UNIT, STRANGER])
      expect(refusalOf(closed.fork(), user, 'checkThisSheet')).toBe('');
  });

  it('the Front consolidates everything that is new', () => {
    const disturbed = (host: Host): Host => {
      typeRows(host, 'TDP 01', [['Rác tồn đọng ở ngõ 12, sửa lại']]);
      typeRows(host, 'TDP 02', [['=1+1'], ['Nước ngập ngõ 5', '007']]);
      host.edit('TDP 02', 'B3', [['Đã xong']]);
      sheetOf(host, 'TDP 01').deleteRow(FIRST_ROW + 1);
      return host;
    };
    const [office, front] = [disturbed(open.fork()), disturbed(closed.fork())];
    mustRun(office, 'consolidate');
    expect(refusalOf(front, FRONT, 'consolidate')).toBe('');
    const work = ['TDP 01', 'TDP 02', 'Theo dõi', 'Tổng hợp', 'Nguồn ý kiến'];
    expect(cellsOf(front, work)).toEqual(cellsOf(office, work));
    expect(tableOf(front, 'Nhật ký', 'Thời gian').at(-1)).toMatchObject({
      'Người làm': FRONT,
      Việc: 'Tổng hợp',
    });
  });

  it('the Front may set up until protections would stop it half-way; then it is told so first', () => {
    expect(refusalOf(open.fork(), FRONT, 'setUpWorkbook')).toBe('');
    const host = closed.fork();
    const before = cellsOf(host);
    const refused = refusalOf(host, FRONT, 'setUpWorkbook');
    expect(refused).toMatch(/Lĩnh vực.*Chưa có gì thay đổi.*vanphong@example\.vn/);
    expect(host.calls).toMatchObject({ write: 0, flush: 0 });
    expect(cellsOf(host)).toEqual(before);
    expect(refusalOf(host, OFFICE, 'setUpWorkbook')).toBe('');
    expect(protectionsOf(host)).toEqual(protectionsOf(closed));
  });

  it('take a petition from the Front to the office, the unit and the leader, each under protections', () => {
    const host = closed.fork();
    const reply = { code: 'T01-001', reply: 'Đã thu gom.', outcome: 'Đã giải quyết' };
    const approval = { codes: ['T01-001'], decision: 'Duyệt' };
    const issue = { number: '12-CV/ĐU', date: '01/7/2022', confirmed: true };
    typeIntoRegister(host, FRONT, 'Đơn vị chủ trì', 'Công an phường');
    expect(refusalOf(host, FRONT, 'freezeFigures', { confirmed: true })).toBe('');
    expect(refusalOf(host, FRONT, 'proposeUnits')).toBe('');
    expect(refusalOf(host, FRONT, 'issueAssignments', issue)).toContain(OFFICE);
    expect(refusalOf(host, OFFICE, 'issueAssignments', issue)).toBe('');
    expect(refusalOf(host, 'yte@example.vn', 'recordReply', reply)).toContain('Công an phường');
    expect(refusalOf(host, HEAD, 'recordReply', reply)).toContain(HEAD);
    expect(refusalOf(host, UNIT, 'recordReply', reply)).toBe('');
    expect(refusalOf(host, FRONT, 'recordApproval', approval)).toContain(FRONT);
    expect(refusalOf(host, LEADER, 'recordApproval', approval)).toBe('');
    expect(tableOf(host, 'Theo dõi', 'Mã')[0]).toMatchObject({
      'Nội dung trả lời': 'Đã thu gom.',
      'Ý kiến lãnh đạo': 'Duyệt',
    });
  });

  it('are refused to nobody until the office is known; protections wait for it', () => {
    const host = open.fork();
    const settings = sheetOf(host, 'Cài đặt');
    const rows = settings.getDataRange().getValues();
    const row = rows.findIndex(([key]) => key === 'E-mail văn phòng') + 1;
    settings.getRange(row, 2).clearContent();
    for (const command of ['consolidate', 'setUpWorkbook'])
      expect(refusalOf(host, STRANGER, command)).toBe('');
    settings.getRange(row, 2).clearContent();
    expect(refusalOf(host, STRANGER, 'applyPermissions')).toContain('E-mail văn phòng');
    expect(protectionsOf(host)).toEqual(protectionsOf(open));
  });

  it('are open to the owner of the workbook, whatever the settings say', () => {
    const host = open.fork();
    host.book.owner = STRANGER;
    for (const command of ['consolidate', 'setUpWorkbook', 'applyPermissions'])
      expect(refusalOf(host, STRANGER, command)).toBe('');
    expect(refusalOf(host, HEAD, 'consolidate')).not.toBe('');
  });
});

describe('“Phân quyền”', () => {
  let host: Host;
  beforeEach(() => {
    host = closed.fork();
  });

  it('tells which tabs nobody of their own can type in', () => {
    const { noAddress, all, done, finished, problems } = apply(host);
    expect(noAddress).toEqual(['TDP 03', 'TDP 07', 'TDP 09', 'TDP 13', 'TDP 16']);
    expect({ finished, problems, done }).toEqual({ finished: true, problems: [], done: all });
    expect(done).toBe(host.book.sheets.length);
  });

  it('run again changes nothing and writes nothing', () => {
    expect(apply(host).changes).toBe(0);
    expect(host.calls).toMatchObject({ write: 0, flush: 0 });
    expect(protectionsOf(host)).toEqual(protectionsOf(closed));
  });

  it('lets nobody stay in who is not named, whomever the workbook is shared with', () => {
    const all = host.book.sheets.flatMap(({ protections }) => protections);
    const letIn = all.filter(({ warningOnly }) => !warningOnly).flatMap(({ editors }) => editors);
    expect(letIn).not.toContain(STRANGER);
    expect(all.every(({ description }) => OURS.test(description))).toBe(true);
  });

  it('mends what was removed or changed', () => {
    const [first, second, third, fourth] = ['TDP 01', 'TDP 02', 'TDP 04', 'TDP 05'].map(
      (name) => sheetData(host, name).protections,
    );
    first?.splice(0, 2);
    for (const protection of second ?? []) {
      protection.editors = [OFFICE, STRANGER];
      protection.warningOnly = false;
    }
    for (const protection of third ?? []) protection.domainEdit = protection.kind === 'sheet';
    for (const protection of fourth ?? []) {
      if (protection.kind === 'range') protection.areas = [{ top: 1, left: 1, bottom: 3, right: 2 }];
    }
    const register = sheetData(host, 'Theo dõi').protections;
    for (const protection of register) protection.unprotected = [];
    register.push(
      ...structuredClone(register).map((twin, n) => ({ ...twin, id: `9${n}`, kind: 'range' as const })),
    );
    expect(apply(host).changes).toBeGreaterThan(0);
    expect(protectionsOf(host)).toEqual(protectionsOf(closed));
    expect(tableOf(host, 'Nhật ký', 'Thời gian').at(-1)).toMatchObject({ Việc: 'Phân quyền' });
  });

  it('follows columns and rows that were moved', () => {
    const register = sheetOf(host, 'Theo dõi');
    register.insertColumnBefore(1);
    register.insertRowsAfter(register.getMaxRows(), 50);
    const reply = registerCell(open, 'T01-001', 'Nội dung trả lời').replace(/\d+/, '');
    register.moveColumns(register.getRange(`${reply}:${reply}`), 2);
    apply(host);
    const decision = sheetData(host, 'Theo dõi').protections.find(({ description }) =>
      description.includes('lãnh đạo'),
    );
    expect(decision?.areas[0]?.bottom).toBe(register.getMaxRows());
    expect(apply(host).changes).toBe(0);
    const headers = register.getDataRange().getValues()[2] ?? [];
    const edit = (header: string) => {
      const cell = register.getRange(4, headers.indexOf(header) + 1).getA1Notation();
      return host.edit('Theo dõi', cell, [['x']], { user: UNIT }).ok;
    };
    expect(['Nội dung trả lời', 'Kết quả giải quyết', 'Lĩnh vực', 'Ý kiến lãnh đạo'].map(edit)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes in and out whoever the catalogues name now', () => {
    const rows = sheetOf(host, 'Nguồn ý kiến').getDataRange().getValues();
    const headers = rows[2] ?? [];
    const cell = sheetOf(host, 'Nguồn ý kiến').getRange(4, headers.indexOf('E-mail') + 1);
    cell.setValue('Tổ phó <tdp01b@example.vn>; tdp01c@example.vn');
    expect(apply(host).changes).toBe(1);
    const type = (user: string) => typeRows(host, 'TDP 01', [['x']], { from: 20, user }).ok;
    expect([HEAD, 'tdp01b@example.vn', 'tdp01c@example.vn'].map(type)).toEqual([false, true, true]);
  });

  it('leaves people’s own protections alone, and says where they stand in the way', () => {
    const own = host.fork();
    sheetOf(own, 'TDP 01').getRange('A7:B9').protect().setDescription('Của tôi');
    sheetData(own, 'TDP 02').protections.splice(0);
    sheetOf(own, 'TDP 02').protect().setDescription('Khoá cả trang');
    const theirs = (it: Host) =>
      it.book.sheets.flatMap(({ protections }) =>
        protections.filter(({ description }) => !OURS.test(description)),
      );
    const before = structuredClone(theirs(own));
    expect(apply(own).othersOwn).toEqual(['TDP 02']);
    expect(theirs(own)).toEqual(before);
    expect(apply(own).changes).toBe(0);
    mustRun(own, 'clearPermissions');
    expect(own.book.sheets.flatMap(({ protections }) => protections)).toEqual(before);
  });

  it('covers a source that was added later', () => {
    const sources = sheetOf(host, 'Nguồn ý kiến');
    const row = sources.getDataRange().getValues().length + 1;
    host.edit('Nguồn ý kiến', `A${row}`, [['T19', 'Tổ dân phố số 19', 'TDP 19', 'Tổ dân phố']]);
    host.edit('Nguồn ý kiến', `H${row}`, [['tdp19@example.vn']]);
    mustRun(host, 'setUpWorkbook');
    expect(typeRows(host, 'TDP 19', [['x']], { user: STRANGER }).ok).toBe(true);
    apply(host);
    expect(typeRows(host, 'TDP 19', [['x']], { user: STRANGER }).ok).toBe(false);
    expect(typeRows(host, 'TDP 19', [['x']], { user: 'tdp19@example.vn' }).ok).toBe(true);
    expect(refusalOf(host, FRONT, 'consolidate')).toBe('');
    expect(tableOf(host, 'Theo dõi', 'Mã').at(-1)).toMatchObject({ Mã: 'T19-001' });
  });

  it('says what the office may not mend, and touches nothing there', () => {
    host.book.owner = 'chuso@example.vn';
    const [whole] = sheetData(host, 'TDP 04').protections;
    if (whole !== undefined) whole.editors = ['chuso@example.vn'];
    const before = protectionsOf(host);
    expect(apply(host).locked).toEqual(['TDP 04']);
    expect(protectionsOf(host)).toEqual(before);
    host.user = 'chuso@example.vn';
    expect(apply(host)).toMatchObject({ locked: [], changes: 1 });
  });

  it('is the same when an office that does not own the workbook commands it', () => {
    const own = open.fork();
    own.book.owner = 'chuso@example.vn';
    expect(apply(own).changes).toBeGreaterThan(0);
    const withOwner = Object.values(protectionsOf(own)).flat();
    expect(withOwner.every((text) => text.includes('chuso@example.vn'))).toBe(true);
    expect(withOwner.map((text) => text.replace('"chuso@example.vn",', ''))).toEqual(
      Object.values(protectionsOf(closed)).flat(),
    );
    expect(apply(own).changes).toBe(0);
    for (const { name } of own.book.sheets) expect(own.edit(name, 'A9', [['x']]).ok, name).toBe(true);
  });

  it('stops in time between two sheets, says so, and goes on when pressed again', () => {
    const slow = open.fork();
    slow.between(300, () => slow.clock.advance(5 * 60_000));
    const stopped = slow.run('applyPermissions');
    const { finished, done, all } = stopped.result as Result;
    expect(finished).toBe(false);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(all);
    expect(stopped.alerts[0]?.prompt).toContain('Bấm lại Phân quyền');
    expect(apply(slow)).toMatchObject({ finished: true, done: all });
    expect(protectionsOf(slow)).toEqual(protectionsOf(closed));
  });

  it('stopped in the midst of a sheet is made whole by the next run', () => {
    const letInCalls = callsOfApply.flatMap((call, n) => (call === 'Protection.addEditors' ? [n + 1] : []));
    expect(letInCalls.length).toBeGreaterThan(10);
    for (const n of letInCalls.filter((_, index) => index % 5 === 0)) {
      const stopped = open.fork();
      stopped.failAt(n, { pending: 'lost' });
      expect(stopped.run('applyPermissions').ok).toBe(false);
      apply(stopped);
      expect(protectionsOf(stopped), `stopped at ${n}`).toEqual(protectionsOf(closed));
    }
  });

  it('is taken off again whole', () => {
    expect(mustRun(host, 'clearPermissions')).toMatchObject({ finished: true, locked: [] });
    expect(protectionsOf(host)).toEqual(protectionsOf(open));
    expect(mustRun(host, 'clearPermissions')).toMatchObject({ removed: 0 });
    expect(host.calls).toMatchObject({ write: 0 });
    apply(host);
    expect(protectionsOf(host)).toEqual(protectionsOf(closed));
  });
});
