import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, spreadsheet } from '../support/host.ts';
import { sheetOf } from '../support/permissions.ts';
import {
  CULTURE_OFFICE,
  consolidate,
  dayOf,
  explain,
  goLive,
  type Issue,
  issue,
  PAPER,
  registered,
  typeAt,
  writtenHost,
} from '../support/round.ts';
import { dayCell } from '../support/rows.ts';

const CODE = 'T01-002';

describe('“Vì sao hạn này?” by where the deadline came from', () => {
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
    typeAt(host, 'T01-002', 'Hạn trả lời', dayCell('2022-07-18'));
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
});

describe('“Vì sao hạn này?” of a row as it stands', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost('2022-07-04T09:00:00');
    consolidate(base);
    issue(base);
    base.clock.set('2022-07-08T09:00:00');
  });
  beforeEach(() => {
    host = base.fork();
  });
  const type = (cells: Readonly<Record<string, unknown>>): void => {
    for (const [header, value] of Object.entries(cells)) typeAt(host, CODE, header, value);
  };
  /** What the person reads, line by line. */
  const said = (): readonly string[] => {
    const shown = host.run('explainDeadline', CODE).alerts.at(-1)?.prompt ?? '';
    return shown.split('\n').filter((line) => line !== '');
  };

  const APPROVED = { 'Nội dung trả lời': 'Đã làm.', 'Ý kiến lãnh đạo': 'Duyệt' };
  const SENT_UP = {
    ...APPROVED,
    'Kết quả giải quyết': 'Chuyển cấp có thẩm quyền',
    'Nơi chuyển đến': 'UBND thành phố',
    'Ngày chuyển': dayCell('2022-07-05'),
  };
  const LAST: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    [
      'answered',
      { ...APPROVED, 'Kết quả giải quyết': 'Đã giải quyết' },
      'Hiện đã trả lời, nên không tính ngày nữa.',
    ],
    [
      'promised without a day',
      { ...APPROVED, 'Kết quả giải quyết': 'Đang giải quyết' },
      'Kết quả là “Đang giải quyết” mà chưa ghi Hạn hoàn thành ở ô S5, nên chưa tính được ngày nào.',
    ],
    [
      'answered by a higher level',
      { ...SENT_UP, 'Ngày cấp trên trả lời': dayCell('2022-07-07') },
      'Cấp trên đã trả lời thứ Năm 07/7/2022. Muốn tính lại: ghi câu trả lời, kết quả mới và xoá Ý kiến lãnh đạo.',
    ],
    [
      'given back',
      { 'Đơn vị trả lại, chuyển cho': 'UBND phường' },
      'Đơn vị đã trả lại, chờ giao cho UBND phường; khi phát hành phân công, sổ ghi hạn mới.',
    ],
  ];
  it.each(LAST)('%s: says why no day is counted', (_, cells, last) => {
    type(cells);
    expect(said().at(-1)).toBe(`3. ${last}`);
  });

  it('with a higher level: says that it stands still, and not that it is over', () => {
    type(SENT_UP);
    expect(said().slice(3)).toEqual([
      '3. Đang tạm dừng từ thứ Ba 05/7/2022 chờ UBND thành phố. Khi có trả lời, ghi Ngày cấp trên trả lời: hạn lùi thêm đúng số ngày đã chờ.',
      'Đến hôm nay: chờ UBND thành phố từ 05/07.',
    ]);
  });

  it('back from a higher level: the day now, and the day before', () => {
    type({ 'Ngày chuyển': dayCell('2022-07-05'), 'Ngày cấp trên trả lời': dayCell('2022-07-07') });
    expect(said()[0]).toBe(
      'T01-002. Hạn: hết thứ Sáu 08/7/2022, đã cộng thời gian tạm dừng. Trước khi tạm dừng: hết thứ Tư 06/7/2022, vì hạn ghi là “chậm nhất ngày 06/7/2022”, kể cả ngày ấy.',
    );
  });

  it('a deadline that cannot be read is said to be so, and an issue does not write over it', () => {
    type({ 'Hạn trả lời': 'cuối tuần sau' });
    expect(said()[1]).toBe('1. Ô P5 ghi “cuối tuần sau”, không đọc được ngày. Hãy ghi như 30/6/2022.');
    const { problems }: Issue = issue(host);
    expect(problems.map(({ cell, header }) => [cell, header])).toEqual([['P5', 'Hạn trả lời']]);
    expect(registered(host, CODE)['Hạn trả lời']).toBe('cuối tuần sau');
  });
});
