import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, OFFICE, tableOf, typeRows } from '../support/host.ts';
import {
  apply,
  FRONT,
  HEAD,
  OURS,
  type PermissionsResult,
  protectionsOf,
  refusalOf,
  registerCell,
  STRANGER,
  sharedHost,
  sheetData,
  sheetOf,
  UNIT,
} from '../support/permissions.ts';

let open: Host;
let closed: Host;
let callsOfApply: readonly string[];

beforeAll(async () => {
  open = await sharedHost();
  closed = open.fork();
  apply(closed);
  callsOfApply = [...closed.log];
}, 60_000);

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
    const { finished, done, all } = stopped.result as PermissionsResult;
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
