/** The preset is whole: every name that one part uses, another part defines. */
import { expect, test } from 'vitest';
import { readDeadline } from '../../src/domain/deadline.ts';
import { PROGRAM_SETTINGS, SETTING_SPECS, type SettingId } from '../../src/domain/settings.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { presets } from '../../src/presets/index.ts';
import type { Preset, SourcePreset } from '../../src/presets/preset.ts';

const ID = 'hoang-van-thu-2022';

function theRound(): Preset {
  const preset = presets[ID];
  if (preset === undefined) throw new Error(`no preset ${ID}`);
  return preset;
}

const round = theRound();
const groups = round.sources.filter((source) => source.kind === 'Tổ dân phố');
const others = round.sources.filter((source) => source.kind !== 'Tổ dân phố');
const unitNames = round.units.map((unit) => unit.name);

const SAMPLE_MAIL = /^[a-z0-9]+@example\.vn$/;
const NOT_IN_PLAN = 'không có trong kế hoạch';

/** Last good day of a time in words, or the fault. */
function lastDay(words: string): string {
  const read = readDeadline(words, { roundYear: 2022, milestones: [] }, workCalendar(round.holidays));
  return 'due' in read ? read.due : JSON.stringify(read);
}

function distinct<T>(items: readonly T[]): boolean {
  return new Set(items).size === items.length;
}

test('every preset is found under its own id', () => {
  expect(Object.entries(presets).map(([key, preset]) => [key, preset.id])).toEqual([[ID, ID]]);
});

test('there are 18 neighbourhood groups, in order, and one source of each other kind', () => {
  const numbers = Array.from({ length: 18 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(groups.map((group) => group.sheet)).toEqual(numbers.map((number) => `TDP ${number}`));
  expect(groups.map((group) => group.code)).toEqual(numbers.map((number) => `T${number}`));
  expect(groups[4]?.name).toBe('Tổ dân phố số 5');
  expect(others.map(({ code, kind, sheet }) => [code, kind, sheet])).toEqual([
    ['DL', 'Dư luận xã hội', 'Dư luận xã hội'],
    ['DT', 'Đoàn thể', 'Đoàn thể'],
    ['HN', 'Tại hội nghị', 'Tại hội nghị'],
    ['KK', 'Kênh khác', 'Kênh khác'],
  ]);
});

test('codes, sheets and names of sources are their own', () => {
  for (const key of ['code', 'sheet', 'name'] as const) {
    expect(distinct(round.sources.map((source) => source[key]))).toBe(true);
  }
});

test('a source without an address is reached by telephone, and only such a one', () => {
  const byPhone = (source: SourcePreset): boolean => source.remindBy === 'Điện thoại, Zalo';
  expect(round.sources.filter(byPhone).length).toBeGreaterThanOrEqual(3);
  for (const source of round.sources) {
    expect(source.email === '', source.sheet).toBe(byPhone(source));
    if (source.email !== '') expect(source.email).toMatch(SAMPLE_MAIL);
  }
});

test('the unit behind a source exists', () => {
  expect(others.every((source) => source.owner !== undefined)).toBe(true);
  for (const source of others) expect(unitNames).toContain(source.unit);
});

test('every setting has a value, but for those that the program writes', () => {
  const given = Object.keys(SETTING_SPECS).filter((id) => !PROGRAM_SETTINGS.includes(id as SettingId));
  expect(Object.keys(round.settings).sort()).toEqual(given.sort());
  for (const [id, value] of Object.entries(round.settings)) expect(value, id).not.toBe('');
});

test('every deadline in words means the day of the plan (domain.md §4.4)', () => {
  const deadlines = Object.entries(round.settings).filter(([id]) => id.endsWith('Due'));
  expect(Object.fromEntries(deadlines.map(([id, words]) => [id, lastDay(words)]))).toEqual({
    groupsDue: '2022-06-30',
    opinionDue: '2022-06-30',
    invitationDue: '2022-07-01',
    frontReportDue: '2022-07-04',
    assignmentDue: '2022-07-04',
    replyDue: '2022-07-06',
    resultNoticeDue: '2022-07-18',
    unitReportDue: '2022-07-27',
  });
});

test("the plan's own deadlines are kept as printed, the others are marked", () => {
  expect(round.settings.groupsDue).toBe('trước ngày 01/7 2022');
  expect(round.settings.frontReportDue).toBe('trước ngày 05/7/2022');
  expect([...round.defaultsNotInPlan].sort()).toEqual([
    'assignmentDue',
    'invitationDue',
    'opinionDue',
    'progressEvery',
    'replyDue',
    'replyPeriod',
    'resultNoticeDue',
    'unitReportDue',
  ]);
});

test('mail starts as a trial to the office', () => {
  expect(round.settings.mailMode).toBe('Chạy thử');
  expect(round.settings.officeEmail).toBe('vanphong@example.vn');
});

test('units are named once, reachable, and name no person', () => {
  expect(distinct(unitNames)).toBe(true);
  expect(distinct(round.units.map((unit) => unit.short))).toBe(true);
  for (const unit of round.units) {
    expect(unit.email, unit.name).toMatch(SAMPLE_MAIL);
    expect(unit.superiorEmail, unit.name).toMatch(SAMPLE_MAIL);
    expect(unit.superiorEmail, unit.name).not.toBe(unit.email);
    const [, through] = /^Qua (.+)$/.exec(unit.contact) ?? [];
    const owner = round.units.find(({ name }) => name === through);
    if (unit.contact !== '') expect(owner?.email, unit.name).toBe(unit.email);
    expect(unit.contact === '' || through !== undefined, unit.name).toBe(true);
  }
});

test('companies are written to through the people’s committee', () => {
  const committee = round.units.find((unit) => unit.name === 'UBND phường');
  const companies = round.units.filter((unit) => unit.block === 'Khác');
  expect(companies).toHaveLength(3);
  for (const company of companies) expect(company.email).toBe(committee?.email);
});

test("the plan's three fields come first, and every default unit exists", () => {
  const names = round.fields.map((field) => field.name);
  expect(names).toHaveLength(15);
  expect(distinct(names)).toBe(true);
  expect(names.slice(0, 3)).toEqual(['Dự án trên địa bàn', 'Xây dựng, trật tự đô thị', 'Vệ sinh môi trường']);
  expect(names.at(-1)).toBe('Khác');
  expect(round.fields.map((field) => field.order)).toEqual(names.map((_, index) => index + 1));
  for (const field of round.fields) {
    if (field.name !== 'Khác') expect(unitNames, field.name).toContain(field.unit);
  }
});

test('days off reach from the round to 2030', () => {
  const years = new Set(round.holidays.map((holiday) => holiday.day.slice(0, 4)));
  expect([...years].sort().slice(0, 9)).toEqual(
    Array.from({ length: 9 }, (_, index) => String(2022 + index)),
  );
});

test('duties cover every point of section III', () => {
  const points = [...new Set(round.duties.map(({ note }) => /^Mục (III\.\d(?: \(\d\))?)/.exec(note)?.[1]))];
  expect(points).toEqual([
    'III.1',
    ...[1, 2, 3].map((n) => `III.2 (${n})`),
    ...[1, 2, 3, 4, 5].map((n) => `III.3 (${n})`),
    ...[1, 2, 3, 4].map((n) => `III.4 (${n})`),
    ...[1, 2].map((n) => `III.5 (${n})`),
    'III.6',
  ]);
  expect(distinct(round.duties.map((duty) => duty.duty))).toBe(true);
});

test('who has a duty is a unit', () => {
  for (const duty of round.duties) {
    for (const name of duty.unit.split('; ')) expect(unitNames, duty.duty).toContain(name);
  }
});

test('a duty has a readable time, and says so where it is not the plan’s', () => {
  const defaults = new Set(round.defaultsNotInPlan.map((id) => round.settings[id]));
  for (const duty of round.duties) {
    expect(lastDay(duty.wording), duty.duty).toMatch(/^2022-0[67]-\d\d$/);
    expect(duty.note.includes(NOT_IN_PLAN), duty.duty).toBe(defaults.has(duty.wording));
  }
});
