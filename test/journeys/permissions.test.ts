import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { cellsOf } from '../support/cells.ts';
import { FIRST_ROW, mustRun, OFFICE, tableOf, typeRows } from '../support/host.ts';
import {
  apply,
  FRONT,
  HEAD,
  LEADER,
  PROTECTED,
  protectionsOf,
  refusalOf,
  registerCell,
  STRANGER,
  sharedHost,
  sheetData,
  sheetOf,
  typeIntoRegister,
  UNIT,
} from '../support/permissions.ts';

let open: Host;
let closed: Host;

beforeAll(async () => {
  open = await sharedHost();
  closed = open.fork();
  apply(closed);
}, 60_000);

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

  it('nobody but the office moves rows of the register, and its hint sends everybody to a filter view instead', () => {
    const sort = (user: string) => {
      host.user = user;
      const sheet = sheetOf(host, 'Theo dõi');
      return () => sheet.getRange(4, 1, 2, sheet.getLastColumn()).sort(2);
    };
    expect(sort(FRONT)).toThrow('protected');
    expect(sort(LEADER)).toThrow('protected');
    expect(sort(OFFICE)).not.toThrow();
    expect(sheetOf(host, 'Theo dõi').getRange('A2').getValue()).toContain(
      'Lọc, sắp xếp bằng chế độ xem bộ lọc (menu Dữ liệu)',
    );
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
