import { describe, expect, it } from 'vitest';
import { FIRST_ROW, mustRun, tableOf, typeRows } from '../support/host.ts';
import { FRONT, HEAD, LEADER, refusalOf, sheetOf, UNIT } from '../support/permissions.ts';
import {
  as,
  consolidate,
  ENVIRONMENT,
  type Frozen,
  goLive,
  inTab,
  issue,
  LAND_OFFICE,
  logged,
  ORDER,
  PAPER,
  registered,
  writtenHost,
} from '../support/round.ts';

describe('the round of 2022, from sending to approval, each with their own account and protections on', () => {
  it('goes through', async () => {
    const host = await writtenHost('2022-06-30T16:30:00');
    goLive(host);
    mustRun(host, 'applyPermissions');
    host.edit('TDP 01', 'B3', [['Đã xong']], { user: HEAD });
    host.clock.set('2022-07-01T09:10:00');
    host.edit('TDP 02', 'B3', [['Đã xong']], { user: 'tdp02@example.vn' });

    const first = as(host, FRONT, () => consolidate(host));
    expect(first.late).toEqual([{ source: 'Tổ dân phố số 2', daysLate: 1 }]);
    expect(logged(host, 'Tổng hợp').at(-1)?.['Chi tiết']).toContain(
      'TDP 02: Đã xong lúc 09:10 ngày 01/7/2022, sau hạn 1 ngày',
    );
    expect(registered(host, 'T01-001')).toMatchObject({
      'Đơn vị chủ trì': LAND_OFFICE,
      'Thẩm quyền': '',
      'Hạn trả lời': '',
      'Trạng thái': 'Chưa phân công',
    });
    expect(refusalOf(host, FRONT, 'issueAssignments', PAPER)).toContain(
      '“Phát hành phân công” là việc của văn phòng',
    );
    expect(refusalOf(host, HEAD, 'freezeFigures', { confirmed: true })).toContain('không được giao việc ấy');

    host.clock.set('2022-07-04T16:00:00');
    const frozen = as(host, FRONT, () => mustRun<Frozen>(host, 'freezeFigures', { confirmed: true }));
    expect(frozen.outcome).toBe('frozen');
    const issued = issue(host);
    expect(issued).toMatchObject({ outcome: 'issued', assigned: 5, waiting: [], problems: [] });
    expect(host.outbox.map(({ to }) => to.join())).toEqual([
      'diachinh@example.vn',
      'congan@example.vn',
      'vanphong@example.vn',
    ]);
    expect(registered(host, 'T01-002')).toMatchObject({
      'Trạng thái': 'Đang xử lý',
      'Còn lại': 'còn 2 ngày',
    });
    expect(inTab(host, 'TDP 01', 'T01-002')['Tình trạng']).toBe('Công an phường, hạn 06/07');

    host.clock.set('2022-07-05T09:00:00');
    const reply = { code: 'T01-002', reply: 'Đã lắp camera ngày 05/7.', outcome: 'Đã giải quyết' };
    expect(refusalOf(host, UNIT, 'recordReply', { ...reply, code: 'T01-001' })).toContain(LAND_OFFICE);
    expect(refusalOf(host, HEAD, 'recordReply', reply)).toContain('không được giao việc ấy');
    as(host, UNIT, () => mustRun(host, 'recordReply', reply));
    expect(registered(host, 'T01-002')).toMatchObject({ 'Trạng thái': 'Chờ duyệt' });
    const decision = { codes: ['T01-002'], decision: 'Duyệt', by: 'Thường trực Đảng ủy', day: '06/7/2022' };
    expect(refusalOf(host, UNIT, 'recordApproval', decision)).toContain('“Duyệt trả lời”');
    as(host, LEADER, () => mustRun(host, 'recordApproval', decision));
    expect(registered(host, 'T01-002')).toMatchObject({
      'Ý kiến lãnh đạo': 'Duyệt (Thường trực Đảng ủy, 06/7/2022)',
      'Trạng thái': 'Đã trả lời',
    });
    expect(inTab(host, 'TDP 01', 'T01-002')).toMatchObject({
      'Tình trạng': 'Đã trả lời',
      'Nội dung trả lời': 'Đã lắp camera ngày 05/7.',
    });

    typeRows(host, 'TDP 01', [['Việc đến sau khi chốt', '', '', '', '', ORDER, '']], {
      from: FIRST_ROW + 2,
      user: HEAD,
    });
    as(host, FRONT, () => consolidate(host));
    expect(registered(host, 'T01-003')['Giai đoạn']).toBe('Trước hội nghị, bổ sung');
    const reprint = as(host, FRONT, () => mustRun<Frozen>(host, 'freezeFigures', { confirmed: true }));
    expect(reprint).toEqual({ ...frozen, outcome: 'again' });
    expect(issue(host)).toMatchObject({ outcome: 'issued', assigned: 1 });
    expect(issue(host)).toMatchObject({ outcome: 'nothing-new', mails: [] });
    expect(host.outbox.map(({ to }) => to.join())).toEqual([
      'diachinh@example.vn',
      'congan@example.vn',
      'vanphong@example.vn',
      'congan@example.vn',
    ]);
  });
});

describe('frozen figures', () => {
  it('are reprinted unchanged although ten petitions came later; clearing the cell undoes it', async () => {
    const host = await writtenHost('2022-07-04T16:00:00');
    host.answers.push('CANCEL');
    expect(mustRun(host, 'freezeFigures')).toMatchObject({ outcome: 'turned-away' });
    const frozen = mustRun<Frozen>(host, 'freezeFigures', { confirmed: true });
    expect(frozen.figures.line).toContain('5 lượt');
    typeRows(
      host,
      'TDP 08',
      Array.from({ length: 10 }, (_, n) => [`Đến sau ${n}`, '', '', '', '', ORDER, '']),
    );
    host.clock.set('2022-07-05T08:00:00');
    consolidate(host);
    const phases = tableOf(host, 'Theo dõi', 'Mã').map((row) => row['Giai đoạn']);
    expect(phases.filter((phase) => phase === 'Trước hội nghị, bổ sung')).toHaveLength(10);
    expect(mustRun(host, 'freezeFigures')).toEqual({ ...frozen, outcome: 'again' });
    expect(host.calls).toMatchObject({ write: 0 });
    sheetOf(host, 'Cài đặt').getRange(frozen.undoAt).clearContent();
    consolidate(host);
    expect(tableOf(host, 'Theo dõi', 'Mã').every((row) => row['Giai đoạn'] === 'Trước hội nghị')).toBe(true);
    const again = mustRun<Frozen>(host, 'freezeFigures', { confirmed: true });
    expect(again.figures.line).toContain('15 lượt');
    expect(mustRun(host, 'freezeFigures')).toEqual({ ...again, outcome: 'again' });
  });

  it('count petitions apart that were withdrawn after work was done on them, also when told again', async () => {
    const host = await writtenHost('2022-07-04T16:00:00');
    consolidate(host);
    issue(host);
    host.edit('TDP 02', `A${FIRST_ROW}`, [['']]);
    const frozen = mustRun<Frozen>(host, 'freezeFigures', { confirmed: true });
    expect(frozen.figures.fields).toContainEqual({ field: ENVIRONMENT, contents: 2, times: 2 });
    expect(frozen.figures.line).toContain('4 lượt');
    expect(mustRun(host, 'freezeFigures')).toEqual({ ...frozen, outcome: 'again' });
  });

  it('frozen anew in the minute of the first freeze are the new ones', async () => {
    const host = await writtenHost('2022-07-04T16:00:10');
    const { undoAt } = mustRun<Frozen>(host, 'freezeFigures', { confirmed: true });
    sheetOf(host, 'Cài đặt').getRange(undoAt).clearContent();
    typeRows(host, 'TDP 08', [['Đến trong cùng phút', '', '', '', '', ORDER, '']]);
    host.clock.set('2022-07-04T16:00:40');
    mustRun(host, 'freezeFigures', { confirmed: true });
    expect(mustRun<Frozen>(host, 'freezeFigures').figures.line).toContain('6 lượt');
  });
});
