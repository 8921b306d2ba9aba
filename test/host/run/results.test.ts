/** A workbook opened again is not worked out anew: the results in its file are believed, as long as they may be. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Model } from '@ironcalc/wasm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBook, writeBook } from '../../../host/files/xlsx.ts';
import type { Host } from '../../../host/index.ts';
import type { Computed } from '../../../host/store/model.ts';
import { hostWith } from '../fixtures/host-with.ts';

const FORMULAS = [
  '=A1&"!"',
  '=A1&CHAR(10)&"  hai dòng  "',
  '=IF(A1="";"x";"")',
  '=A1="chữ"',
  '=DATE(2022;7;7)',
  '=1/3',
  '=NA()',
  '=1/0',
  '=TODAY()-A2',
  '=C9&" ngày"',
];
const CODE = `function fill(formulas) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:A2').setValues([['chữ'], [new Date(2022, 5, 20)]]);
  sheet.getRange(1, 3, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  sheet.getRange('C5').setNumberFormat('dd/mm/yyyy');
}
function retype(text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(text); }`;

let folder: string;
const file = () => path.join(folder, 'workbook.xlsx');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-kien-nghi-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function saved(formulas: readonly string[], extra: { calculate?: boolean } = {}): Promise<Host> {
  const host = await hostWith(CODE, { dir: folder, ...extra });
  expect(host.run('fill', formulas).error).toBeNull();
  await host.save();
  return host;
}

const valuesOf = ({ book, calculator }: Host, count = FORMULAS.length): Computed[] =>
  Array.from({ length: count }, (_, at) => calculator.value(book.sheets[0]?.name ?? '', at + 1, 3));

/** Values of the reopened workbook, and how often the engine was asked for them. */
async function reopened(now?: string): Promise<{ host: Host; values: Computed[]; passes: number }> {
  const engine = vi.spyOn(Model.prototype, 'evaluate').mockClear();
  const host = await hostWith(CODE, { dir: folder, ...(now === undefined ? {} : { now }) });
  return { host, values: valuesOf(host), passes: engine.mock.calls.length };
}

it('has every value it was saved with', async () => {
  const before = valuesOf(await saved(FORMULAS));
  expect(before.slice(4, 5)).toEqual([44749]);
  const { values, passes } = await reopened();
  expect(values).toEqual(before);
  expect(passes).toBe(0);
});

it('follows a change, and is believed again after it is saved', async () => {
  await saved(FORMULAS);
  const { host } = await reopened();
  host.run('retype', 'khác');
  expect(valuesOf(host).slice(0, 4)).toEqual(['khác!', 'khác\n  hai dòng  ', '', false]);
  await host.save();
  const { values, passes } = await reopened();
  expect(values.slice(0, 4)).toEqual(['khác!', 'khác\n  hai dòng  ', '', false]);
  expect(passes).toBe(0);
});

it('works out on another day what depends on the day', async () => {
  await saved(FORMULAS);
  expect((await reopened()).values.slice(8)).toEqual([7, '7 ngày']);
  const { values, passes } = await reopened('2022-06-28T07:30');
  expect(values.slice(8)).toEqual([8, '8 ngày']);
  expect(passes).toBeGreaterThan(0);
});

it('does not believe a file that somebody else has written', async () => {
  const before = valuesOf(await saved(FORMULAS));
  await writeFile(file(), await writeBook(await readBook(await readFile(file())), { value: () => 'sai' }));
  expect((await reopened()).values).toEqual(before);
});

it('does not believe what was saved without calculating', async () => {
  await saved(FORMULAS, { calculate: false });
  expect((await reopened()).values[0]).toBe('chữ!');
});

it.each([
  ['a text that a file tells otherwise', '=A1&CHAR(13)', 'chữ\r'],
  ['what spills', '=SORT(A1:A2)', 44732],
])('does not believe %s', async (_, formula, value) => {
  await saved([formula]);
  const { values, passes } = await reopened();
  expect(values[0]).toBe(value);
  expect(passes).toBeGreaterThan(0);
});
