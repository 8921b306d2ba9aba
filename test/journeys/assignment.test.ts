import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { FIRST_ROW, mustRun, OFFICE, spreadsheet, tableOf, typeRows } from '../support/host.ts';
import { FRONT, HEAD, LEADER, refusalOf, sheetOf, UNIT } from '../support/permissions.ts';
import {
  as,
  CULTURE_OFFICE,
  dayOf,
  ENVIRONMENT,
  inTab,
  issue,
  LAND_OFFICE,
  ORDER,
  PAPER,
  POLICE,
  registered,
  typeAt,
  writtenHost,
} from '../support/round.ts';

interface Consolidated {
  readonly notSent: readonly string[];
  readonly late: readonly { readonly source: string; readonly daysLate: number }[];
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  readonly written: boolean;
}

interface Frozen {
  readonly outcome: string;
  readonly figures: { readonly line: string; readonly fields: readonly unknown[] };
  readonly undoAt: string;
}

interface Explanation {
  readonly origin: string;
  readonly due: string;
  readonly steps: readonly string[];
  readonly remaining: string;
}

const consolidate = (host: Host): Consolidated => mustRun<Consolidated>(host, 'consolidate');
const explain = (host: Host, code: string): Explanation =>
  mustRun<Explanation>(host, 'explainDeadline', code);
const ledger = (host: Host) => tableOf(host, 'Thư đã gửi', 'Mã việc');
const logged = (host: Host, action: string) =>
  tableOf(host, 'Nhật ký', 'Việc').filter((row) => row.Việc === action);
const day = (text: string): Date => new Date(`${text}T00:00:00+07:00`);
const goLive = (host: Host) => mustRun(host, 'enableReminders', { live: true });

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

describe('sending by the groups', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost();
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('a row typed after “Không có ý kiến” cancels it, says so, and leaves the strip to the group', () => {
    host.edit('TDP 03', 'B3', [['Không có ý kiến']]);
    expect(consolidate(host).notSent).not.toContain('Tổ dân phố số 3');
    typeRows(host, 'TDP 03', [['Cống tắc ở ngõ 5', '', '', '', '', ENVIRONMENT, '']]);
    expect(sheetOf(host, 'TDP 03').getRange('A5').getValue()).toBe(
      'Hạn: hết thứ Năm 30/6/2022 · đã có 1 ý kiến · đã ghi “Không có ý kiến”, xin chọn lại “Đã xong”',
    );
    const { notSent, problems } = consolidate(host);
    expect(notSent).toContain('Tổ dân phố số 3');
    expect(problems).toMatchObject([{ sheet: 'TDP 03', cell: 'B3' }]);
    expect(sheetOf(host, 'TDP 03').getRange('B3').getValue()).toBe('Không có ý kiến');
    expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[2]).toMatchObject({
      'Tình trạng gửi': 'Chưa xong',
      'Thời điểm': '',
      Đèn: 'Chưa gửi',
    });
    expect(consolidate(host).written).toBe(false);
  });

  it('the light has three colours, and says them', () => {
    host.edit('TDP 01', 'B3', [['Đã xong']]);
    host.edit('TDP 02', 'B3', [['Đã xong']]);
    consolidate(host);
    sheetOf(host, 'Nguồn ý kiến').getRange('M5').setValue(day('2022-06-30'));
    const sources = tableOf(host, 'Nguồn ý kiến', 'Mã');
    expect(sources.slice(0, 3).map((row) => row.Đèn)).toEqual([
      'Đã báo, chờ bản ký',
      'Đã nhận bản ký',
      'Chưa gửi',
    ]);
    const rules = sheetOf(host, 'Nguồn ý kiến').getConditionalFormatRules();
    const texts = rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
    expect(texts.map((text) => /"(.*)"/.exec(text)?.[1])).toEqual([
      'Đã nhận bản ký',
      'Đã báo, chờ bản ký',
      'Chưa gửi',
    ]);
  });

  it('what the Front asks comes first in the tab', () => {
    consolidate(host);
    typeAt(host, 'T01-001', 'Hỏi lại tổ', 'Rác ở đầu hay cuối ngõ?');
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe(
      'Mặt trận hỏi: Rác ở đầu hay cuối ngõ?. Chưa phân công',
    );
  });
});

describe('co-petitioners', () => {
  let base: Host;
  let host: Host;
  const judge = (sheet: string, row: number, words: readonly string[]): void => {
    const headers = tableOf(host, sheet, 'Mã')[0] ?? {};
    const column = Object.keys(headers).indexOf('Ý kiến của tổ') + 1;
    sheetOf(host, sheet)
      .getRange(row, column, 1, words.length)
      .setValues([[...words]]);
  };

  beforeAll(async () => {
    base = await writtenHost();
    consolidate(base);
    typeAt(base, 'T02-001', 'Gộp vào', 'T01-001');
    typeAt(base, 'T04-001', 'Gộp vào', 't01-001');
    issue(base);
    mustRun(base, 'recordReply', { code: 'T01-001', reply: 'Đã dọn ngày 05/7.', outcome: 'Đã giải quyết' });
    mustRun(base, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt' });
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('each judges its own row; one that does not agree reopens the main petition and is named', () => {
    judge('TDP 01', FIRST_ROW, ['Đồng ý']);
    judge('TDP 02', FIRST_ROW, ['Đồng ý']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': '2/3 tổ đồng ý',
      'Trạng thái': 'Đã trả lời',
    });
    judge('TDP 04', FIRST_ROW, ['Chưa đồng ý', 'vẫn còn rác']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': 'Chưa đồng ý (T04-001): vẫn còn rác',
      'Trạng thái': 'Đang xử lý',
    });
    expect(explain(host, 'T01-001').steps.at(-1)).toContain('tổ chưa đồng ý, nên mở lại');
    expect(inTab(host, 'TDP 02', 'T02-001')['Tình trạng']).toMatch(/^Đã gộp vào T01-001\. Địa chính/);
    judge('TDP 04', FIRST_ROW, ['Đồng ý', '']);
    consolidate(host);
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ở tổ': 'Đồng ý (3/3 tổ)',
      'Trạng thái': 'Kết thúc',
    });
    expect(consolidate(host).written).toBe(false);
  });

  it('a main petition that its own group withdrew stays at work for the others, and is not counted twice', () => {
    host.edit('TDP 01', `A${FIRST_ROW}`, [['']]);
    consolidate(host);
    expect(registered(host, 'T01-001')['Ở tổ']).toBe('Còn ở nơi khác (Tổ đã rút)');
    expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[0]?.['Số ý kiến']).toBe(1);
    host.edit('TDP 02', `A${FIRST_ROW}`, [['']]);
    host.edit('TDP 04', `A${FIRST_ROW}`, [['']]);
    consolidate(host);
    expect(registered(host, 'T01-001')['Ở tổ']).toBe('Tổ đã rút');
  });
});

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
    typeAt(host, 'T01-002', 'Hạn trả lời', day('2022-07-05'));
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

  it('after the plan’s day counts ten days from the day of assigning, with every step said', () => {
    host.clock.set('2022-07-07T17:00:00');
    issue(host, { ...PAPER, date: '07/7/2022' });
    expect(dayOf(registered(host, 'T01-001')['Hạn trả lời'])).toBe('18/07/2022');
    const { origin, steps } = explain(host, 'T01-001');
    expect(origin).toBe('period');
    expect(steps).toContain('Đếm đủ 10 ngày: Chủ nhật 17/7/2022.');
    expect(steps.at(-1)).toContain('nên hạn chuyển sang ngày làm việc tiếp theo: thứ Hai 18/7/2022');
    host.clock.set('2022-07-12T09:00:00');
    expect(explain(host, 'T01-001')).toMatchObject({ origin: 'period', due: '2022-07-18' });
  });

  it('explains a deadline by the day it was set, whoever was told of it again later', () => {
    mustRun(host, 'enableReminders');
    issue(host);
    host.clock.set('2022-07-08T09:00:00');
    goLive(host);
    issue(host, { ...PAPER, date: '08/7/2022' });
    expect(explain(host, 'T01-001')).toMatchObject({ origin: 'plan', due: '2022-07-06' });
    typeAt(host, 'T01-002', 'Đơn vị chủ trì', CULTURE_OFFICE);
    issue(host, { ...PAPER, date: '08/7/2022' });
    expect(explain(host, 'T01-002')).toMatchObject({ origin: 'plan', due: '2022-07-06' });
    expect(host.outbox.at(-1)?.text).toContain('vì hạn ghi là “chậm nhất ngày 06/7/2022”');
  });

  it('does not take a day typed by hand for one that the settings would give today', () => {
    typeAt(host, 'T01-002', 'Hạn trả lời', day('2022-07-18'));
    issue(host);
    host.clock.set('2022-07-08T09:00:00');
    expect(explain(host, 'T01-002')).toMatchObject({ origin: 'typed', due: '2022-07-18' });
  });

  it('explains the row that is selected', () => {
    issue(host);
    const sheet = sheetOf(host, 'Theo dõi');
    spreadsheet(host).setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange('B5'));
    expect(mustRun(host, 'explainDeadline')).toMatchObject({ code: 'T01-002', origin: 'plan' });
    spreadsheet(host).setActiveSheet(sheetOf(host, 'Kế hoạch'));
    expect(mustRun<{ refused: string }>(host, 'explainDeadline').refused).toContain('Hãy chọn một ô ở dòng');
  });

  it('tells a changed deadline and a changed unit, to both units', () => {
    issue(host);
    typeAt(host, 'T01-001', 'Hạn trả lời', day('2022-07-08'));
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

describe('answering and approving', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost('2022-07-04T09:00:00');
    consolidate(base);
    issue(base);
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('writes the cells it is about, as text, and no other', () => {
    const before = registered(host, 'T01-001');
    mustRun(host, 'recordReply', {
      code: ' t01-001 ',
      reply: '=1+1 là chữ',
      outcome: 'Đang giải quyết',
      completionDue: '20/8/2022',
      replyDay: '05/7/2022',
    });
    const after = registered(host, 'T01-001');
    const changed = Object.keys(after).filter((key) => String(after[key]) !== String(before[key]));
    expect(changed).toEqual([
      'Nội dung trả lời',
      'Kết quả giải quyết',
      'Hạn hoàn thành',
      'Ngày trả lời',
      'Trạng thái',
      'Còn lại',
      'Báo tổ',
    ]);
    expect(after).toMatchObject({
      'Nội dung trả lời': '=1+1 là chữ',
      'Còn lại': 'lãnh đạo chưa duyệt, còn 2 ngày',
    });
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt', remark: 'nhắc lại trước 20/8' });
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ý kiến lãnh đạo': 'Duyệt: nhắc lại trước 20/8',
      'Trạng thái': 'Đã trả lời',
      'Còn lại': 'còn 47 ngày',
    });
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe('Đã trả lời, hẹn xong 20/08');
    expect(explain(host, 'T01-001')).toMatchObject({ origin: 'completion', due: '2022-08-20' });
  });

  it('a reply that leaders sent back is written anew and waits for them again', () => {
    const reply = { code: 'T01-001', reply: 'Sẽ làm.', outcome: 'Giải trình, cung cấp thông tin' };
    mustRun(host, 'recordReply', reply);
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Trả lại', remark: 'ngày nào?' });
    expect(registered(host, 'T01-001')['Trạng thái']).toBe('Trả lại bổ sung');
    mustRun(host, 'recordReply', { ...reply, reply: 'Xong trước 10/7.' });
    expect(registered(host, 'T01-001')).toMatchObject({
      'Ý kiến lãnh đạo': 'Chờ',
      'Trạng thái': 'Chờ duyệt',
    });
    expect(logged(host, 'Ghi trả lời').at(-1)?.['Chi tiết']).toContain('Trả lại: ngày nào?');
  });

  it.each<[string, string, object]>([
    ['T09-009', 'recordReply', { code: 'T09-009', reply: 'x', outcome: 'Đã giải quyết' }],
    ['Hạn hoàn thành', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Đưa vào kế hoạch' }],
    ['Nơi chuyển đến', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Chuyển cấp có thẩm quyền' }],
    ['nội dung trả lời, kết quả giải quyết', 'recordReply', { code: 'T01-001', reply: ' ', outcome: 'Xong' }],
    ['“32/7”', 'recordReply', { code: 'T01-001', reply: 'x', outcome: 'Đã giải quyết', replyDay: '32/7' }],
    [
      'Chưa có Nội dung trả lời để duyệt: T01-001',
      'recordApproval',
      { codes: ['T01-001'], decision: 'Duyệt' },
    ],
    ['T09-009', 'recordApproval', { codes: ['T01-001', 'T09-009'], decision: 'Chờ' }],
    ['ý kiến lãnh đạo', 'recordApproval', { codes: ['T01-001'], decision: 'OK' }],
    ['số văn bản', 'issueAssignments', { number: 12 }],
  ])('refuses in words that name “%s” (%s)', (words, command, input) => {
    const { refused } = mustRun<{ refused: string }>(host, command, input);
    expect(refused).toContain(words);
    expect(host.calls.write).toBe(0);
  });

  it('a decided reply is written anew by the office alone; the Front and the unit are told so, and whom to send it to', () => {
    host.book.editors = [FRONT, UNIT];
    const reply = { code: 'T01-002', reply: 'Sẽ tuần tra.', outcome: 'Giải trình, cung cấp thông tin' };
    as(host, UNIT, () => mustRun(host, 'recordReply', reply));
    mustRun(host, 'recordApproval', { codes: ['T01-002'], decision: 'Trả lại', remark: 'ngày nào?' });
    for (const user of [UNIT, FRONT]) {
      const refused = refusalOf(host, user, 'recordReply', { ...reply, reply: 'Từ 10/7.' });
      expect(refused).toContain('T01-002 đã có ý kiến lãnh đạo (Trả lại: ngày nào?)');
      expect(refused).toContain('vanphong@example.vn');
      expect(host.calls.write).toBe(0);
    }
  });

  it('a merged petition is answered at its main one', () => {
    typeAt(host, 'T02-001', 'Gộp vào', 'T01-001');
    const { refused } = mustRun<{ refused: string }>(host, 'recordReply', {
      code: 'T02-001',
      reply: 'x',
      outcome: 'Đã giải quyết',
    });
    expect(refused).toContain('T02-001 đã gộp vào T01-001');
    expect(explain(host, 'T02-001').steps[0]).toContain('theo hạn của T01-001');
  });

  it('sending up pauses the clock, names the body, and the days are given back when it answers', () => {
    mustRun(host, 'recordReply', {
      code: 'T01-001',
      reply: 'Đã chuyển thành phố.',
      outcome: 'Chuyển cấp có thẩm quyền',
      referredTo: 'UBND thành phố',
      referredDay: '05/7/2022',
    });
    mustRun(host, 'recordApproval', { codes: ['T01-001'], decision: 'Duyệt' });
    host.clock.set('2022-07-15T09:00:00');
    expect(registered(host, 'T01-001')['Còn lại']).toBe('chờ UBND thành phố từ 05/07');
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe(
      'Đã chuyển lên trên, chờ UBND thành phố từ 05/07',
    );
    expect(explain(host, 'T01-001').steps.at(-1)).toContain('chờ UBND thành phố');
    typeAt(host, 'T01-001', 'Ngày cấp trên trả lời', day('2022-07-15'));
    expect(
      consolidate(host)
        .problems.map(({ reason }) => reason)
        .join(),
    ).toContain('Cấp trên đã trả lời');
    for (const header of ['Nội dung trả lời', 'Kết quả giải quyết', 'Ý kiến lãnh đạo'])
      typeAt(host, 'T01-001', header, '');
    expect(registered(host, 'T01-001')).toMatchObject({
      'Trạng thái': 'Đang xử lý',
      'Còn lại': 'còn 3 ngày',
    });
    expect(explain(host, 'T01-001').steps.slice(-3)).toEqual([
      'Tạm dừng chờ UBND thành phố từ thứ Ba 05/7/2022 đến thứ Sáu 15/7/2022: 10 ngày.',
      'Cộng thêm 10 ngày: thứ Bảy 16/7/2022.',
      'Thứ Bảy 16/7/2022 là ngày nghỉ, nên chuyển sang thứ Hai 18/7/2022.',
    ]);
  });

  it('lists what is wrong in people’s cells of the register', () => {
    typeAt(host, 'T01-001', 'Kết quả giải quyết', 'Đang giải quyết');
    typeAt(host, 'T01-002', 'Nội dung trả lời', 'Đã xong.');
    typeAt(host, 'T02-001', 'Ý kiến lãnh đạo', 'Duyệt');
    typeAt(host, 'T02-002', 'Kết quả giải quyết', 'Chuyển cấp có thẩm quyền');
    typeAt(host, 'T04-001', 'Hạn trả lời', 'cuối tuần');
    const reasons = consolidate(host).problems.map(({ reason }) => reason);
    for (const words of [
      'phải có Hạn hoàn thành',
      'chưa chọn Kết quả',
      'chưa có Nội dung trả lời',
      'Nơi chuyển đến',
      'Không đọc được ngày',
    ]) {
      expect(
        reasons.some((reason) => reason.includes(words)),
        words,
      ).toBe(true);
    }
    expect(reasons).toHaveLength(5);
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
