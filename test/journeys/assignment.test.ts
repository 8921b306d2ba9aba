import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, OFFICE, tableOf, typeRows } from '../support/host.ts';
import { sheetOf } from '../support/permissions.ts';
import {
  CULTURE_OFFICE,
  consolidate,
  dayOf,
  ENVIRONMENT,
  explain,
  goLive,
  issue,
  LAND_OFFICE,
  logged,
  PAPER,
  POLICE,
  registered,
  typeAt,
  writtenHost,
} from '../support/round.ts';
import { dayCell, setCells } from '../support/rows.ts';

const ledger = (host: Host) => tableOf(host, 'Thư đã gửi', 'Mã việc');

describe('assigning', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost('2022-07-04T09:00:00');
    consolidate(base);
    goLive(base);
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('shows what goes to whom, and does nothing when the person turns away', () => {
    const before = JSON.stringify(tableOf(host, 'Theo dõi', 'Mã'));
    host.answers.push({ text: '12-TB/ĐU' }, { text: '04/7/2022' }, { text: 'Phó Bí thư (mẫu)' }, 'CANCEL');
    const report = host.run('issueAssignments');
    expect(report.result).toMatchObject({ outcome: 'turned-away' });
    const shown = report.alerts[3]?.prompt ?? '';
    expect(shown).toContain('Số 12-TB/ĐU, ngày 04/7/2022, người ký: Phó Bí thư (mẫu)');
    expect(shown).toContain(`• Giao việc: ${LAND_OFFICE}: 3 ý kiến → diachinh@example.vn`);
    expect(shown).toContain('Hạn: hết thứ Tư 06/7/2022');
    expect(report.calls).toMatchObject({ write: 0, mail: 0 });
    expect(JSON.stringify(tableOf(host, 'Theo dõi', 'Mã'))).toBe(before);
    host.answers.push('CANCEL');
    expect(host.run('issueAssignments').result).toMatchObject({ outcome: 'turned-away' });
  });

  it('refuses what changed while the person looked at it', () => {
    const question = 'Ui.alert';
    host.answers.push({ text: '' }, { text: '' }, { text: '' }, 'OK');
    const calls = host.fork();
    calls.run('issueAssignments');
    const at = calls.log.lastIndexOf(question);
    const shownAt = calls.log.indexOf(question);
    expect(shownAt).toBeLessThan(at);
    host.between(shownAt + 1, () => typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE));
    const { refused } = mustRun<{ refused: string }>(host, 'issueAssignments');
    expect(refused).toContain('Sổ vừa thay đổi');
    expect(host.outbox).toEqual([]);
    expect(registered(host, 'T01-001')['Hạn trả lời']).toBe('');
  });

  it('records the paper in the log and beside the duty, which is done once nothing waits', () => {
    issue(host);
    expect(logged(host, 'Phát hành phân công')).toMatchObject([
      { 'Đối tượng': '12-TB/ĐU', 'Người làm': OFFICE },
    ]);
    const duty = tableOf(host, 'Kế hoạch', 'Việc').find((row) =>
      String(row.Việc).includes('phân công đơn vị'),
    );
    expect(duty).toMatchObject({
      'Tình trạng': 'Đã xong',
      'Văn bản: số, ngày, người ký': 'Số 12-TB/ĐU, ngày 04/7/2022, người ký: Phó Bí thư (mẫu)',
    });
    expect(dayOf(duty?.['Ngày xong'])).toBe('04/07/2022');
  });

  it('writes only blank deadlines; one typed by hand is kept and told as it stands', () => {
    typeAt(host, 'T01-002', 'Hạn trả lời', dayCell('2022-07-05'));
    const { mails } = issue(host);
    expect(mails.find(({ recipient }) => recipient === POLICE)?.items).toEqual(['T01-002 hạn 05/7/2022']);
    expect(dayOf(registered(host, 'T01-002')['Hạn trả lời'])).toBe('05/07/2022');
    expect(explain(host, 'T01-002')).toMatchObject({
      origin: 'typed',
      due: '2022-07-05',
      remaining: 'còn 1 ngày',
    });
    expect(explain(host, 'T01-001')).toMatchObject({ origin: 'plan', due: '2022-07-06' });
  });

  it('tells a changed deadline and a changed unit, to both units', () => {
    issue(host);
    typeAt(host, 'T01-001', 'Hạn trả lời', dayCell('2022-07-08'));
    typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE);
    expect(explain(host, 'T01-001').steps[1]).toContain(`báo ${LAND_OFFICE} hạn thứ Tư 06/7/2022`);
    expect(issue(host)).toMatchObject({ assigned: 0, dueChanged: 1, transferred: 1 });
    expect(
      ledger(host)
        .slice(3)
        .map((row) => [row['Loại thư'], row['Nơi nhận'], row['Mã việc']]),
    ).toEqual([
      ['Đổi hạn', LAND_OFFICE, 'T01-001 hạn 08/7/2022, hạn cũ 06/7/2022'],
      ['Chuyển đơn vị', POLICE, `T01-002 chuyển sang ${CULTURE_OFFICE}`],
      ['Chuyển đơn vị', CULTURE_OFFICE, `T01-002 hạn 06/7/2022 chuyển từ ${POLICE}`],
    ]);
    expect(host.outbox.slice(3).map(({ to }) => to.join())).toEqual([
      'diachinh@example.vn',
      'congan@example.vn',
      'vhxh@example.vn',
    ]);
    expect(issue(host).outcome).toBe('nothing-new');
  });

  it('a transfer of which the new unit could not be told is not told to the old unit again', () => {
    issue(host);
    typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE);
    issue(host);
    setCells(host, 'Thư đã gửi', 'Nơi nhận', CULTURE_OFFICE, { 'Tình trạng': 'lỗi' });
    const { mails } = issue(host);
    expect(mails.map(({ kind, recipient, items }) => [kind, recipient, items])).toEqual([
      ['assignment', CULTURE_OFFICE, ['T01-002 hạn 06/7/2022']],
    ]);
    expect(explain(host, 'T01-002')).toMatchObject({ origin: 'plan' });
    expect(issue(host).outcome).toBe('nothing-new');
  });

  it('a unit that gives one back names the right one, which gets it with a new deadline', () => {
    issue(host);
    host.clock.set('2022-07-08T09:00:00');
    typeAt(host, 'T01-002', 'Đơn vị trả lại, chuyển cho', CULTURE_OFFICE);
    typeAt(host, 'T01-002', 'Ghi chú', 'Thuộc tuyên truyền,\nkhông phải điều tra');
    expect(registered(host, 'T01-002')['Trạng thái']).toBe('Chưa phân công');
    expect(issue(host, { ...PAPER, number: '15-TB/ĐU', date: '08/7/2022' })).toMatchObject({
      transferred: 1,
    });
    const row = registered(host, 'T01-002');
    expect(row).toMatchObject({ 'Đơn vị chủ trì': CULTURE_OFFICE, 'Đơn vị trả lại, chuyển cho': '' });
    expect(dayOf(row['Hạn trả lời'])).toBe('18/07/2022');
    expect(logged(host, 'Phát hành phân công').at(-1)?.['Chi tiết']).toContain(
      `T01-002: ${POLICE} trả lại, chuyển cho ${CULTURE_OFFICE}; lý do: Thuộc tuyên truyền, không phải điều tra`,
    );
    const duty = tableOf(host, 'Kế hoạch', 'Việc').find((cells) =>
      String(cells.Việc).includes('phân công đơn vị'),
    );
    expect(duty?.['Văn bản: số, ngày, người ký']).toMatch(/^Số 12-TB.*; Số 15-TB/);
    expect(issue(host).outcome).toBe('nothing-new');
  });

  it('one given back with a reply is held, since the right unit would never hear of it; cleared, it is told', () => {
    issue(host);
    typeAt(host, 'T01-002', 'Nội dung trả lời', 'Không thuộc thẩm quyền của Công an.');
    typeAt(host, 'T01-002', 'Đơn vị trả lại, chuyển cho', CULTURE_OFFICE);
    const { outcome, problems } = issue(host);
    expect([outcome, problems.map(({ header }) => header)]).toEqual([
      'nothing-new',
      ['Đơn vị trả lại, chuyển cho'],
    ]);
    expect(problems[0]?.reason).toContain('xoá Nội dung trả lời');
    expect(registered(host, 'T01-002')['Đơn vị chủ trì']).toBe(POLICE);
    typeAt(host, 'T01-002', 'Nội dung trả lời', '');
    expect(issue(host)).toMatchObject({ transferred: 1, sent: { sent: 2 } });
    expect(host.outbox.at(-1)?.to).toEqual(['vhxh@example.vn']);
  });

  it('holds back what must be put right first, and names units that have to be called', () => {
    typeAt(host, 'T02-002', 'Đơn vị chủ trì', POLICE);
    typeAt(host, 'T01-002', 'Đơn vị chủ trì', 'Đơn vị lạ');
    const units = sheetOf(host, 'Đơn vị');
    expect(units.getRange('E2').getValue()).toBe('diachinh@example.vn');
    units.getRange('E2').setValue('chưa có');
    const result = issue(host);
    expect(result.problems.map(({ header }) => header)).toEqual(['Đơn vị chủ trì', 'Đơn vị chủ trì']);
    expect(result.problems.map(({ reason }) => reason).join()).toMatch(/Đơn vị lạ.*là việc của Đảng/);
    expect(result.toCall).toEqual([LAND_OFFICE]);
    expect(ledger(host)).toMatchObject([
      { 'Nơi nhận': LAND_OFFICE, 'Tình trạng': 'không có e-mail, gọi điện' },
    ]);
    expect(host.outbox).toEqual([]);
    expect(registered(host, 'T02-002')['Hạn trả lời']).toBe('');
    expect(issue(host)).toMatchObject({ outcome: 'nothing-new' });
  });

  it('proposes units only where there are none', () => {
    typeAt(host, 'T01-001', 'Đơn vị chủ trì', '');
    typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE);
    typeAt(host, 'T02-001', 'Đơn vị chủ trì', '');
    typeAt(host, 'T02-001', 'Lĩnh vực', '');
    expect(mustRun(host, 'proposeUnits')).toMatchObject({
      proposed: [{ unit: LAND_OFFICE, codes: ['T01-001'] }],
      noField: ['T02-001'],
    });
    expect(registered(host, 'T01-002')['Đơn vị chủ trì']).toBe(CULTURE_OFFICE);
    expect(mustRun(host, 'proposeUnits')).toMatchObject({ proposed: [] });
    expect(host.calls.write).toBe(0);
  });

  it('what went out in Chạy thử is told again once mails go out for good', () => {
    mustRun(host, 'enableReminders');
    expect(issue(host)).toMatchObject({ assigned: 5, sent: { mode: 'Chạy thử' } });
    expect(issue(host).outcome).toBe('nothing-new');
    goLive(host);
    expect(issue(host)).toMatchObject({ assigned: 5, sent: { mode: 'Gửi thật', sent: 3 } });
    expect(issue(host).outcome).toBe('nothing-new');
  });

  it('makes as many service calls for 300 petitions as for a few', () => {
    const many = host.fork({ calculate: false });
    issue(host);
    const few = { ...host.calls };
    for (const [index, sheet] of ['TDP 05', 'TDP 06', 'TDP 07'].entries()) {
      const rows = Array.from({ length: 100 }, (_, n) => [
        `zz${index}q${n}`,
        '',
        '',
        '',
        '',
        n % 3 === 0 ? '' : ENVIRONMENT,
        '',
      ]);
      typeRows(many, sheet, rows);
    }
    consolidate(many);
    expect(issue(many).assigned).toBeGreaterThan(190);
    expect(many.calls.read).toBe(few.read);
    expect(many.calls.write).toBeLessThanOrEqual(few.write);
  });
});
