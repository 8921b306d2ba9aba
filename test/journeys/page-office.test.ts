/** Settings, lists, plans and reminders through the pages' door on the built script. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { must, refusal } from '../support/calls.ts';
import { mustRun, readyHost, spreadsheet, tableOf } from '../support/host.ts';

let host: Host;
beforeEach(async () => {
  host = await readyHost('2022-06-29T09:00:00');
});

describe('settings', () => {
  const value = (id: string) => must(host, 'settings', {}).find((row) => row.id === id)?.value;

  it('are written only where they differ, and the line above the lists follows', () => {
    const { message } = must(host, 'saveSettings', {
      settings: { groupsDue: 'trước ngày 03/7/2022', ward: value('ward') ?? '' },
    });
    expect(message).toContain('Đã ghi 1 mục');
    expect(value('groupsDue')).toBe('trước ngày 03/7/2022');
    expect(String(spreadsheet(host).getSheetByName('TDP 01')?.getRange('A5').getValue())).toContain('02/7');
  });

  it('that cannot be read are all named, with the cell of the first, and nothing is written', () => {
    const before = value('ward');
    const error = refusal(host, 'saveSettings', {
      settings: { conferenceDate: '31/6/2022', officeEmail: 'abc', officeHours: 'sáng', ward: 'X' },
    });
    expect(error.message).toMatch(/Ngày hội nghị[\s\S]*E-mail văn phòng[\s\S]*Giờ làm việc/);
    expect(error.at).toMatchObject({ sheet: 'Cài đặt' });
    expect(value('ward')).toBe(before);
  });

  it.each([
    'chậm nhất 05 ngày làm việc sau hội nghị',
    'trong 10 ngày kể từ ngày kết thúc hội nghị',
    'chậm nhất 7 ngày sau đối thoại',
  ])('take every wording that a plan is read with: %s', (words) => {
    const plan = `ĐẢNG ỦY PHƯỜNG MẪU\nMẫu, ngày 24 tháng 6 năm 2022\n1. Thời gian: ngày 07/7/2022.\n2. Đảng ủy thông báo kết quả ${words}.`;
    const { fields } = must(host, 'readPlan', { text: plan });
    const [found] = fields.find(({ id }) => id === 'resultNoticeDue')?.candidates ?? [];
    expect(found?.value).toBe(words);
    expect(must(host, 'saveSettings', { settings: { resultNoticeDue: words } }).message).toContain(
      'Đã ghi 1 mục',
    );
  });

  it.each([
    ['officeEmail', ''],
    ['sourceRows', '0'],
    ['sourceRows', '99999'],
    ['votersPerGroup', '00'],
  ])('refuse what would break the workbook: %s “%s”', (id, value) => {
    expect(refusal(host, 'saveSettings', { settings: { [id]: value } }).code).toBe('refused');
  });

  it.each(['frozenAt', 'mailMode', 'nope'])('%s is not for typing', (id) => {
    expect(refusal(host, 'saveSettings', { settings: { [id]: 'x' } }).code).toBe('refused');
  });
});

describe('lists', () => {
  it('fill known rows, add others, and leave a bad address out', () => {
    const { message, problems } = must(host, 'saveList', {
      list: 'sources',
      rows: [
        { code: 'T05', head: 'Tổ trưởng mẫu', email: 'khong phai' },
        { code: 'T19', name: 'Tổ dân phố số 19', sheet: 'TDP 19', kind: 'Tổ dân phố' },
      ],
    });
    expect(message).toContain('Thiết lập sổ');
    expect(problems.map(({ cell }) => cell)).toEqual(['H8']);
    const rows = tableOf(host, 'Nguồn ý kiến', 'Mã');
    expect(rows.find((row) => row['Mã'] === 'T05')).toMatchObject({
      'Tổ trưởng': 'Tổ trưởng mẫu',
      'E-mail': 'tdp05@example.vn',
    });
    mustRun(host, 'setUpWorkbook');
    expect(spreadsheet(host).getSheetByName('TDP 19')).not.toBeNull();
  });

  it('know units by name, whatever their case', () => {
    must(host, 'saveList', {
      list: 'units',
      rows: [{ name: 'CÔNG AN PHƯỜNG', contact: 'Đầu mối mẫu' }, { name: 'Đơn vị mới' }],
    });
    const rows = tableOf(host, 'Đơn vị', 'Tên');
    expect(rows.find((row) => row['Tên'] === 'Công an phường')).toMatchObject({ 'Đầu mối': 'Đầu mối mẫu' });
    expect(rows.some((row) => row['Tên'] === 'Đơn vị mới')).toBe(true);
  });
});

describe('a plan', () => {
  it('is read field by field with its sentences; what it does not say stays blank', () => {
    const text = [
      'ĐẢNG ỦY PHƯỜNG MẪU',
      'Số 12-KH/ĐU',
      'Mẫu, ngày 02 tháng 5 năm 2022',
      'KẾ HOẠCH',
      'tiếp xúc, đối thoại trực tiếp với Nhân dân năm 2022',
      'Hội nghị đối thoại tổ chức vào ngày 20/5/2022 tại Hội trường UBND phường.',
    ].join('\n');
    const { fields } = must(host, 'readPlan', { text });
    const of = (id: string) => fields.find((field) => field.id === id)?.candidates.map(({ value }) => value);
    expect(of('planNumber')).toEqual(['12-KH/ĐU']);
    expect(of('conferenceDate')).toEqual(['20/05/2022']);
    expect(of('groupsDue')).toEqual([]);
  });
});

describe('“Nhắc việc”', () => {
  it('is off until somebody turns it on, previews without writing, and says who to call', () => {
    host.clock.set('2022-07-01T09:00:00');
    const preview = must(host, 'reminders', {});
    expect(preview).toMatchObject({ mode: 'off', heartbeat: '' });
    expect(preview.lines.join('\n')).toContain('Tổ dân phố số 5');
    expect(preview.calls.map(({ name }) => name)).toContain('Tổ dân phố số 3');
    expect(preview.zalo).toContain('chưa gửi');
    expect(host.rpc('reminders', {}).calls.write).toBe(0);
  });

  it('goes in parts, each mail once', () => {
    host.clock.set('2022-07-01T09:00:00');
    must(host, 'setReminders', { mode: 'live' });
    const parts = [must(host, 'sendReminders', { most: 2 }), must(host, 'sendReminders', { most: 3 })];
    expect(parts.map(({ sent }) => sent)).toEqual([2, 3]);
    const rest = must(host, 'sendReminders', { most: 100 });
    expect(rest).toMatchObject({ sent: parts[1]?.left, left: 0 });
    const subjects = host.outbox.map(({ to, subject }) => `${to} ${subject}`);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('changes mode by a call, and sends once however often it is asked', () => {
    host.clock.set('2022-07-01T09:00:00');
    must(host, 'setReminders', { mode: 'live' });
    expect(must(host, 'reminders', {}).mode).toBe('live');
    must(host, 'sendReminders', { most: 100 });
    const sent = host.outbox.length;
    expect(sent).toBeGreaterThan(0);
    must(host, 'sendReminders', { most: 100 });
    expect(host.outbox).toHaveLength(sent);
    must(host, 'setReminders', { mode: 'off' });
    expect(must(host, 'reminders', {}).mode).toBe('off');
  });
});
