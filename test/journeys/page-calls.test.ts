/** The pages' door on the built script: who may what, what each call writes, what it says when it cannot. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { Answer, CallName, Input, Reply } from '../../src/rpc/contract.ts';
import { contract } from '../../src/rpc/contract.ts';
import { mustRun, OFFICE, readyHost, smallHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

const FRONT = 'mattran@example.vn';
const STRANGER = 'nguoila@example.vn';
const LAMP = 'Đèn đường ngõ 12 Hoàng Văn Thụ hỏng, tối om';

let host: Host;
beforeEach(async () => {
  host = await readyHost('2022-06-29T09:00:00');
});

function call<K extends CallName>(name: K, input: Input<K>, user = OFFICE): Reply<Answer<K>> {
  host.user = user;
  const report = host.rpc(name, input);
  expect(report.error).toBeNull();
  return report.result as Reply<Answer<K>>;
}

function must<K extends CallName>(name: K, input: Input<K>, user = OFFICE): Answer<K> {
  const reply = call(name, input, user);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

function refusal<K extends CallName>(name: K, input: Input<K>, user = OFFICE) {
  const reply = call(name, input, user);
  if (reply.ok) throw new Error('not refused');
  return reply.error;
}

const petition = (content: string, more: Partial<Input<'addPetitions'>['petitions'][number]> = {}) => ({
  content,
  place: '',
  day: '',
  field: '',
  note: '',
  ...more,
});
const intake = (...contents: readonly string[]): Input<'addPetitions'> => ({
  source: 'T05',
  petitions: contents.map((content) => petition(content)),
  paperDay: '',
  again: false,
});

describe('opening', () => {
  it('costs at most 4 reads, and no write', () => {
    typeRows(host, 'TDP 01', [[LAMP]]);
    mustRun(host, 'consolidate');
    const { calls } = host.rpc('bootstrap', {});
    expect(calls.read).toBeLessThanOrEqual(4);
    expect(calls.write).toBe(0);
  });

  it.each([
    [OFFICE, 'office'],
    [FRONT, 'front'],
    ['thuongtruc@example.vn', 'leader'],
    ['diachinh@example.vn', 'unit'],
    ['tdp05@example.vn', 'head'],
  ])('knows %s as %s', (email, role) => {
    expect(must('bootstrap', {}, email).roles).toContain(role);
  });

  it('gives a stranger no role', () => {
    expect(must('bootstrap', {}, STRANGER)).toMatchObject({ roles: [], unit: '' });
  });

  it('counts what waits', () => {
    typeRows(host, 'TDP 01', [[LAMP], ['Rác ùn ứ ở cổng chợ']]);
    mustRun(host, 'consolidate');
    expect(must('bootstrap', {}).figures).toMatchObject({
      petitions: 2,
      notReviewed: 2,
      unassigned: 2,
      overdue: 0,
    });
  });
});

describe('whoever is not meant', () => {
  const inputs: { readonly [K in CallName]?: Input<K> } = {
    readPasted: { text: 'a' },
    addPetitions: intake('a'),
    setPaperDay: { source: 'T01', day: '2022-06-30' },
    decide: { decisions: [{ code: 'T01-001', field: '', competence: '', unit: '', reviewed: true }] },
    merge: { code: 'T01-001', into: 'T01-002', although: false },
    unmerge: { code: 'T01-001', members: [] },
    notSame: { a: 'T01-001', b: 'T01-002' },
    sameAfterAll: { a: 'T01-001', b: 'T01-002' },
    issueAssignments: { number: '1', date: '', signer: 'x' },
    recordApproval: { codes: ['T01-001'], decision: 'Duyệt', remark: '', by: '', day: '' },
    sendReminders: { most: 10 },
    setReminders: { mode: 'live' },
    recordReply: {
      code: 'T01-001',
      reply: 'x',
      outcome: '',
      completionDue: '',
      referredTo: '',
      referredDay: '',
    },
    readPlan: { text: 'a' },
    saveSettings: { settings: {} },
    saveList: { list: 'units', rows: [] },
  };
  const guarded = (Object.keys(contract) as CallName[]).filter((name) => contract[name].roles.length > 0);

  it.each(guarded)('is refused %s in words, before any write', (name) => {
    host.user = STRANGER;
    const { result, calls } = host.rpc(name, inputs[name] ?? {});
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(JSON.stringify(result)).toContain(`Tài khoản ${STRANGER} không được giao việc ấy`);
    expect(calls.write + calls.mail).toBe(0);
  });

  it.each(['nope', '__proto__', 'constructor', 'toString'])('a call named %s is none', (name) => {
    expect(host.rpc(name, {}).result).toMatchObject({ ok: false, error: { code: 'unknown' } });
  });

  it.each([
    [{}],
    [null],
    [{ source: 5, petitions: [] }],
    [{ ...intake('x'), paperDay: '30/6' }],
    [{ ...intake('x'), paperDay: '2022-02-31' }],
  ])('input that is none is refused: %j', (input) => {
    expect(host.rpc('addPetitions', input).result).toMatchObject({ ok: false, error: { code: 'input' } });
  });
});

describe('“Nhập hộ”', () => {
  it('writes below what stands there, as text, and leaves the rest alone', () => {
    typeRows(host, 'TDP 05', [['Ý kiến của tổ']]);
    const formula = '=IMPORTXML("http://x.example";"//a")';
    const long = 'ý '.repeat(2500).trim();
    const given = intake(formula, `  ${LAMP.normalize('NFD')}  😀`, long);
    const [first] = given.petitions;
    const saved = must('addPetitions', {
      ...given,
      petitions: [
        { ...(first ?? petition('')), place: '12/3', day: '2022-06-28', note: '+84 900' },
        ...given.petitions.slice(1),
      ],
    });
    expect(saved.message).toContain('Đã ghi 3 ý kiến vào trang “TDP 05”, dòng 8 đến 10');
    const rows = tableOf(host, 'TDP 05', 'Mã').slice(0, 4);
    expect(rows.map((row) => row['Nội dung ý kiến, kiến nghị'])).toEqual([
      'Ý kiến của tổ',
      formula,
      `${LAMP} 😀`,
      long,
    ]);
    expect(rows[1]).toMatchObject({ 'Địa điểm': '12/3', 'Ghi chú': '+84 900' });
    expect(spreadsheet(host).getSheetByName('TDP 05')?.getRange('A8').getFormula()).toBe('');
    mustRun(host, 'consolidate');
    expect(tableOf(host, 'Theo dõi', 'Mã').map((row) => row['Nội dung'])).toContain(formula);
  });

  it('does not write twice when the answer was lost', () => {
    must('addPetitions', intake(LAMP, 'Rác ở cổng chợ'));
    const again = must('addPetitions', { ...intake(LAMP, 'Rác ở cổng chợ'), again: true });
    expect(again.message).toContain('không ghi lần nữa');
    expect(
      tableOf(host, 'TDP 05', 'Mã').filter((row) => row['Nội dung ý kiến, kiến nghị'] !== ''),
    ).toHaveLength(2);
  });

  it('asked again, adds what was mended since and leaves what stands, wherever a head has typed below', () => {
    must('addPetitions', intake(LAMP, 'Rác ở cổng chợ'));
    typeRows(host, 'TDP 05', [['Ý kiến của tổ']], { from: 9 });
    const { message } = must('addPetitions', { ...intake(LAMP, 'Rác ở cổng chợ Thái'), again: true });
    expect(message).toMatch(/đã có 1 ý kiến.*\n.*Đã ghi 1 ý kiến/s);
    expect(
      tableOf(host, 'TDP 05', 'Mã')
        .map((row) => row['Nội dung ý kiến, kiến nghị'])
        .slice(0, 4),
    ).toEqual([LAMP, 'Rác ở cổng chợ', 'Ý kiến của tổ', 'Rác ở cổng chợ Thái']);
  });

  it('stopped at any call and asked again, has every petition once and whole', async () => {
    const given: Input<'addPetitions'> = {
      ...intake(),
      petitions: [petition(LAMP, { place: 'Ngõ 12', day: '2022-06-28', note: 'qua Zalo' })],
      paperDay: '2022-06-30',
    };
    const small = await smallHost(5, '2022-06-29T09:00:00');
    const { calls } = small.fork().rpc('addPetitions', given);
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    for (let at = 1; at <= all; at += 1) {
      host = small.fork();
      host.failAt(at);
      host.rpc('addPetitions', given);
      host.failAt(0);
      must('addPetitions', { ...given, again: true });
      const rows = tableOf(host, 'TDP 05', 'Mã').filter((row) => row['Nội dung ý kiến, kiến nghị'] !== '');
      expect(rows, `stopped at call ${at}`).toMatchObject([{ 'Địa điểm': 'Ngõ 12', 'Ghi chú': 'qua Zalo' }]);
      expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[4]?.['Ngày nhận văn bản']).not.toBe('');
    }
  });

  it('goes on below the rows made ready', () => {
    const many = Array.from({ length: 200 }, (_, index) => `Ý kiến thứ ${index + 1}`);
    must('addPetitions', intake(...many));
    must('addPetitions', intake('Ý kiến cuối cùng', ...many.slice(1)));
    mustRun(host, 'consolidate');
    expect(tableOf(host, 'Theo dõi', 'Mã')).toHaveLength(400);
  });

  it('says which tab or source is gone', () => {
    expect(refusal('addPetitions', { ...intake('x'), source: 'T99' }).message).toContain('T99');
    const tab = spreadsheet(host).getSheetByName('TDP 05');
    if (tab !== null) spreadsheet(host).deleteSheet(tab);
    expect(refusal('addPetitions', intake('x')).message).toContain('TDP 05');
  });

  it('reads pasted text by the catalogue', () => {
    const { rows } = must(
      'readPasted',
      { text: '1. Vệ sinh môi trường\na) Rác ở chợ\nb) Cống tắc\n' },
      FRONT,
    );
    expect(rows.map(({ content, field }) => [content, field])).toEqual([
      ['Rác ở chợ', 'Vệ sinh môi trường'],
      ['Cống tắc', 'Vệ sinh môi trường'],
    ]);
  });
});

describe('“Bảng gửi”', () => {
  const of = (code: string) => must('board', {}).find((row) => row.code === code);

  it('tells what a group has just said, before anybody consolidates', () => {
    typeRows(host, 'TDP 03', [[LAMP]]);
    host.edit('TDP 03', 'B3', [['Đã xong']], { user: 'tdp03@example.vn' });
    expect(of('T03')).toMatchObject({
      light: 'said',
      words: 'Đã báo 29/6, chờ bản ký',
      petitions: 1,
      zalo: '',
    });
  });

  it('notes the signed paper and takes the note back', () => {
    must('setPaperDay', { source: 'T03', day: '2022-06-30' }, FRONT);
    expect(of('T03')).toMatchObject({ light: 'paper', words: 'Đã nhận bản ký 30/6' });
    must('setPaperDay', { source: 'T03', day: '' }, FRONT);
    expect(of('T03')?.light).toBe('none');
  });

  it('says who is late once the deadline is over, with a text for Zalo', () => {
    expect(of('T04')).toMatchObject({ late: false, words: 'Chưa gửi' });
    host.clock.set('2022-07-04T09:00:00');
    expect(of('T04')).toMatchObject({ late: true, words: 'Chưa gửi, quá hạn 4 ngày' });
    expect(of('T04')?.zalo).toContain('30/6');
  });
});

describe('settings', () => {
  const value = (id: string) => must('settings', {}).find((row) => row.id === id)?.value;

  it('are written only where they differ, and the line above the lists follows', () => {
    const { message } = must('saveSettings', {
      settings: { groupsDue: 'trước ngày 03/7/2022', ward: value('ward') ?? '' },
    });
    expect(message).toContain('Đã ghi 1 mục');
    expect(value('groupsDue')).toBe('trước ngày 03/7/2022');
    expect(String(spreadsheet(host).getSheetByName('TDP 01')?.getRange('A5').getValue())).toContain('02/7');
  });

  it('that cannot be read are all named, with the cell of the first, and nothing is written', () => {
    const before = value('ward');
    const error = refusal('saveSettings', {
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
    const { fields } = must('readPlan', { text: plan });
    const [found] = fields.find(({ id }) => id === 'resultNoticeDue')?.candidates ?? [];
    expect(found?.value).toBe(words);
    expect(must('saveSettings', { settings: { resultNoticeDue: words } }).message).toContain('Đã ghi 1 mục');
  });

  it.each([
    ['officeEmail', ''],
    ['sourceRows', '0'],
    ['sourceRows', '99999'],
    ['votersPerGroup', '00'],
  ])('refuse what would break the workbook: %s “%s”', (id, value) => {
    expect(refusal('saveSettings', { settings: { [id]: value } }).code).toBe('refused');
  });

  it.each(['frozenAt', 'mailMode', 'nope'])('%s is not for typing', (id) => {
    expect(refusal('saveSettings', { settings: { [id]: 'x' } }).code).toBe('refused');
  });
});

describe('lists', () => {
  it('fill known rows, add others, and leave a bad address out', () => {
    const { message, problems } = must('saveList', {
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
    must('saveList', {
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
    const { fields } = must('readPlan', { text });
    const of = (id: string) => fields.find((field) => field.id === id)?.candidates.map(({ value }) => value);
    expect(of('planNumber')).toEqual(['12-KH/ĐU']);
    expect(of('conferenceDate')).toEqual(['20/05/2022']);
    expect(of('groupsDue')).toEqual([]);
  });
});

describe('“Nhắc việc”', () => {
  it('is off until somebody turns it on, previews without writing, and says who to call', () => {
    host.clock.set('2022-07-01T09:00:00');
    const preview = must('reminders', {});
    expect(preview).toMatchObject({ mode: 'off', heartbeat: '' });
    expect(preview.lines.join('\n')).toContain('Tổ dân phố số 5');
    expect(preview.calls.map(({ name }) => name)).toContain('Tổ dân phố số 3');
    expect(preview.zalo).toContain('chưa gửi');
    expect(host.rpc('reminders', {}).calls.write).toBe(0);
  });

  it('goes in parts, each mail once', () => {
    host.clock.set('2022-07-01T09:00:00');
    must('setReminders', { mode: 'live' });
    const parts = [must('sendReminders', { most: 2 }), must('sendReminders', { most: 3 })];
    expect(parts.map(({ sent }) => sent)).toEqual([2, 3]);
    const rest = must('sendReminders', { most: 100 });
    expect(rest).toMatchObject({ sent: parts[1]?.left, left: 0 });
    const subjects = host.outbox.map(({ to, subject }) => `${to} ${subject}`);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('changes mode by a call, and sends once however often it is asked', () => {
    host.clock.set('2022-07-01T09:00:00');
    must('setReminders', { mode: 'live' });
    expect(must('reminders', {}).mode).toBe('live');
    must('sendReminders', { most: 100 });
    const sent = host.outbox.length;
    expect(sent).toBeGreaterThan(0);
    must('sendReminders', { most: 100 });
    expect(host.outbox).toHaveLength(sent);
    must('setReminders', { mode: 'off' });
    expect(must('reminders', {}).mode).toBe('off');
  });
});

it('shows a cell, on a hidden sheet too, and refuses what is none', () => {
  must('reveal', { sheet: 'Cài đặt', cell: 'B14' });
  expect(spreadsheet(host).getActiveSheet().getName()).toBe('Cài đặt');
  expect(refusal('reveal', { sheet: 'Không có', cell: 'A1' }).message).toContain('Không có');
  expect(refusal('reveal', { sheet: 'TDP 01', cell: 'A1:B2;x' }).code).toBe('refused');
});
