/** The sample round has what a real one has, good and bad: each kind counted, so that none is lost unnoticed. */
import { expect, test } from 'vitest';
import { readDay } from '../../src/domain/day-text.ts';
import { entryMatcher, foldCase, foldMarks, normaliseText } from '../../src/domain/text.ts';
import { COMPOSITIONS, SEND_STATES } from '../../src/domain/vocabulary.ts';
import { presets } from '../../src/presets/index.ts';
import { type LookAlike, SAMPLE_LOOK_ALIKES, type SampleRef } from './sample-look-alikes.ts';
import {
  readSampleRound,
  SAMPLE_HEADERS,
  type SampleHeader,
  type SampleRow,
  sampleRow,
} from './sample-round.ts';

const round = readSampleRound();
const preset = presets['hoang-van-thu-2022'];
const sources = preset?.sources ?? [];
const fieldNames = (preset?.fields ?? []).map((field) => field.name);

const fieldMeant = entryMatcher(fieldNames);

const rows = round.sheets.flatMap((sheet) => sheet.rows);
const groupSheets = round.sheets.filter((sheet) => sheet.sheet.startsWith('TDP '));

function column(header: SampleHeader): readonly string[] {
  return rows.flatMap((row) => row[header] ?? []);
}

const contents = column('Nội dung ý kiến, kiến nghị');
const days = column('Ngày nêu');
const fields = column('Lĩnh vực (nếu biết)');
const wordCount = (text: string): number => text.split(/\s+/).length;

test('about 180 petitions, unevenly spread over the tabs', () => {
  expect(rows).toHaveLength(181);
  const sizes = groupSheets.map((sheet) => sheet.rows.length).filter((size) => size > 0);
  expect(sizes).toHaveLength(16);
  expect(Math.min(...sizes)).toBe(3);
  expect(Math.max(...sizes)).toBe(18);
  expect(new Set(sizes).size).toBeGreaterThanOrEqual(10);
});

test('every sheet is a source, every row is under headers of a source tab', () => {
  const names = round.sheets.map((sheet) => sheet.sheet);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(sources.map((source) => source.sheet)).toContain(name);
  for (const row of rows) {
    expect(row['Nội dung ý kiến, kiến nghị']).toBeTruthy();
    for (const header of Object.keys(row)) expect(SAMPLE_HEADERS).toContain(header);
  }
});

test('one group has nothing to say, one is silent, the conference has not been', () => {
  const empty = round.sheets.filter((sheet) => sheet.rows.length === 0);
  expect(empty.map((sheet) => [sheet.sheet, sheet.strip])).toEqual([
    ['TDP 11', { 'Tình trạng gửi': 'Không có ý kiến' }],
  ]);
  const present = new Set(round.sheets.map((sheet) => sheet.sheet));
  const absent = sources.map((source) => source.sheet).filter((sheet) => !present.has(sheet));
  expect(absent).toEqual(['TDP 16', 'Tại hội nghị']);
});

test('tabs are typed one after another, so that a clock need never go back', () => {
  const times = round.sheets.map((sheet) => Date.parse(sheet.at));
  expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? time))).toBe(true);
});

test('most are done by the last good day, some are not', () => {
  const stateOf = (strip: Readonly<Record<string, string>>): string => strip['Tình trạng gửi'] ?? '';
  for (const sheet of round.sheets) {
    expect(SEND_STATES).toContain(stateOf(sheet.strip));
    expect(Date.parse(sheet.at)).toBeLessThan(Date.parse(round.now));
    if (stateOf(sheet.strip) === 'Đã xong') expect(sheet.at < '2022-07-01', sheet.sheet).toBe(true);
  }
  const notDone = round.sheets.filter((sheet) => stateOf(sheet.strip) === 'Chưa xong');
  expect(notDone.map((sheet) => sheet.sheet)).toEqual(['TDP 07', 'TDP 18', 'TDP 15']);
});

test('a tab is typed by its own group, or by the Front where the group has no address', () => {
  for (const sheet of groupSheets) {
    const own = sources.find((source) => source.sheet === sheet.sheet)?.email;
    expect(sheet.user, sheet.sheet).toBe(own === '' ? 'mattran@example.vn' : own);
  }
});

test('days are typed in several ways, two of them wrong', () => {
  for (const written of ['30-06-22', 'ngày 28 tháng 6', '01/7 2022']) {
    expect(days.filter((day) => day === written)).toHaveLength(2);
  }
  const wrong = days.filter((day) => {
    const reading = readDay(day, 2022);
    return 'fault' in reading || !reading.day.startsWith('2022');
  });
  expect([...wrong].sort()).toEqual(['28/6/2202', '31/6/2022']);
  expect(rows.length - days.length).toBeGreaterThanOrEqual(1);
});

test('some cells hold repeated spaces, tabs and letters taken apart', () => {
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => / {2}/.test(cell)).length).toBeGreaterThanOrEqual(3);
  expect(cells.filter((cell) => cell.includes('\t'))).toHaveLength(1);
  expect(cells.filter((cell) => cell.includes('\u00a0'))).toHaveLength(1);
  const apart = (row: SampleRow): boolean =>
    Object.values(row).some((cell) => cell !== cell.normalize('NFC'));
  expect(rows.filter(apart)).toHaveLength(3);
});

test('many choose no field, some write it otherwise, one writes what is not in the catalogue', () => {
  expect(rows.length - fields.length).toBe(70);
  const known = fields.filter((field) => fieldMeant(field) !== undefined);
  expect(fields.filter((field) => !known.includes(field))).toEqual(['Cây xanh']);
  const otherwise = known.filter((field) => !fieldNames.includes(field));
  expect(otherwise.length).toBeGreaterThanOrEqual(8);
  const byMarksOnly = otherwise.filter((field) => !fieldNames.map(foldCase).includes(foldCase(field)));
  expect(byMarksOnly).toHaveLength(2);
  const used = new Set(known.map((field) => fieldMeant(field)));
  expect(fieldNames.filter((name) => !used.has(name))).toEqual([]);
});

test('two texts look like formulas, one place is a number with a leading zero', () => {
  const formulas = contents.filter((text) => /^[=+]/.test(text));
  expect(formulas.map((text) => text.slice(0, 3)).sort()).toEqual(['+84', '=IM']);
  expect(column('Địa điểm').filter((place) => /^0\d+$/.test(place))).toEqual(['012']);
});

test('lengths run from a line to a speech with several contents', () => {
  const lengths = contents.map(wordCount);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(8);
  expect(Math.min(...lengths)).toBeLessThanOrEqual(10);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
  expect(lengths.filter((length) => length > 100)).toHaveLength(3);
  expect(contents.filter((text) => text.includes('\n'))).toHaveLength(1);
});

test('no two rows are the same text', () => {
  expect(new Set(contents.map(normaliseText)).size).toBe(contents.length);
});

test('who raised it is plainly a sample, or a body', () => {
  for (const who of column('Người nêu')) {
    expect(who).toMatch(/ mẫu \d\d$|hộ|^Chi bộ nhà trường$/);
  }
  for (const composition of column('Thành phần')) expect(COMPOSITIONS).toContain(composition);
});

/** Content and place of a row as one text without marks or case. */
function placed([sheet, number]: SampleRef): string {
  const row = sampleRow(round, sheet, number);
  return foldMarks(`${row['Nội dung ý kiến, kiến nghị']} ${row['Địa điểm'] ?? ''}`);
}

function standsAt(ref: SampleRef, cluster: LookAlike): boolean {
  return cluster.place.every((words) => placed(ref).includes(foldMarks(words)));
}

test('sixteen matters come from several sources each', () => {
  expect(SAMPLE_LOOK_ALIKES).toHaveLength(16);
  const members = SAMPLE_LOOK_ALIKES.flatMap((cluster) => cluster.members);
  expect(new Set(members.map(String)).size).toBe(members.length);
  expect(members).toHaveLength(37);
});

test.each(SAMPLE_LOOK_ALIKES)('$matter: members share the place, traps do not', (cluster) => {
  expect(new Set(cluster.members.map(([sheet]) => sheet)).size).toBe(cluster.members.length);
  expect(cluster.members.length).toBeGreaterThanOrEqual(2);
  for (const member of cluster.members) expect(standsAt(member, cluster), String(member)).toBe(true);
  for (const trap of cluster.traps) expect(standsAt(trap, cluster), String(trap)).toBe(false);
});
