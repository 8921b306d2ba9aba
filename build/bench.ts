/** `npm run bench`: consolidation at three sizes, beside the way it is usually scripted, row by row; ratios in one run. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type Host, type RunReport } from '../host/index.ts';
import { buildAll } from './bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SIZES = [200, 2_000, 20_000] as const;
const GROUPS = 18;
const FIRST_ROW = 7;
const FIELDS = [
  'Vệ sinh môi trường',
  'Giao thông, hạ tầng, thoát nước, chiếu sáng',
  'An ninh trật tự, PCCC, ATGT',
  '',
];

/** What is usually written for this job: every row read by itself, appended by itself, marked by itself. */
const USUAL_WAY = `
function usualWay() {
  var book = SpreadsheetApp.getActive();
  var target = book.insertSheet('Cách thường làm');
  var number = 0;
  for (var g = 1; g <= ${GROUPS}; g++) {
    var sheet = book.getSheetByName('TDP ' + (g < 10 ? '0' + g : g));
    for (var row = ${FIRST_ROW}; row <= sheet.getLastRow(); row++) {
      var content = sheet.getRange(row, 1).getValue();
      if (content === '') break;
      number++;
      target.appendRow([number, content, sheet.getRange(row, 2).getValue(), sheet.getRange(row, 6).getValue()]);
      sheet.getRange(row, 8).setValue('TH-' + number);
    }
  }
  return number;
}`;

/** What the figures leave out, said with them. */
const HOW_TO_READ = [
  'Đo trên máy này: công thức tắt; một lời gọi dịch vụ ở đây gần như không tốn thời gian, ở Google thì tốn.',
  'Vì vậy thước đo là số lần gọi. Cột ms chỉ cho biết phần tính của chương trình, và có lợi cho cách thường.',
  '',
];

interface Measured {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly ms: number;
}

const measured = ({ calls, ms }: RunReport): Measured => ({
  calls: Object.values(calls).reduce((total, count) => total + count, 0),
  reads: calls.read,
  writes: calls.write,
  ms,
});

/** A set-up workbook whose group tabs hold so many petitions; formulas are not worked out (design §4). */
async function filledHost(bundle: string, petitions: number): Promise<Host> {
  const host = await createHost({ bundle, now: '2022-06-24T08:00:00', calculate: false });
  mustRun(host.run('setUpWorkbook', 'hoang-van-thu-2022'));
  for (let group = 1; group <= GROUPS; group += 1) {
    const rows: string[][] = [];
    for (let number = group; number <= petitions; number += GROUPS) {
      const street = `ngõ ${(number * 7) % 311} đường số ${(number * 13) % 97}`;
      rows.push([
        `Đèn chiếu sáng số ${number} ở ${street} hỏng, đề nghị sửa.`,
        street,
        '',
        '',
        '',
        FIELDS[number % 4] ?? '',
      ]);
    }
    mustRun(host.edit(`TDP ${String(group).padStart(2, '0')}`, `A${FIRST_ROW}`, rows));
  }
  return host;
}

function mustRun(report: RunReport): RunReport {
  if (!report.ok) throw new Error(report.error?.message ?? 'chạy không được');
  return report;
}

const number = (value: number): string => value.toLocaleString('vi-VN').padStart(9);

async function main(): Promise<void> {
  await buildAll();
  for (const line of HOW_TO_READ) console.log(line);
  const bundle = `${await readFile(path.join(root, 'dist', 'Code.js'), 'utf8')}\n${USUAL_WAY}`;
  console.log(
    'Số ý kiến │ lần gọi    đọc    ghi       ms │ chạy lại: lần gọi    ghi │ cách thường: lần gọi       ms │ ít hơn (lần gọi)',
  );
  let before: Measured | undefined;
  for (const size of SIZES) {
    const host = await filledHost(bundle, size);
    const first = measured(mustRun(host.run('consolidate')));
    const again = measured(mustRun(host.run('consolidate')));
    const usual = measured(mustRun((await filledHost(bundle, size)).run('usualWay')));
    console.log(
      `${number(size)} │${number(first.calls)}${number(first.reads).slice(2)}${number(first.writes).slice(2)}${number(first.ms)} │` +
        `          ${number(again.calls)}${number(again.writes).slice(2)} │             ${number(usual.calls)}${number(usual.ms)} │` +
        ` ${(usual.calls / first.calls).toFixed(0)} lần`,
    );
    if (before !== undefined) {
      console.log(
        `   × 10   │ thời gian × ${(first.ms / before.ms).toFixed(1)}, lần gọi × ${(first.calls / before.calls).toFixed(2)}`,
      );
    }
    before = first;
  }
}

await main();
