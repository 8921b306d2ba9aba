/** How much the engine is given to do: what is known is not asked again, and look-ups into formulas cost no more. */
import { Model } from '@ironcalc/wasm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCalculator } from '../../../host/formulas/calculator.ts';
import type { Calculator } from '../../../host/run/context.ts';
import type { BookData } from '../../../host/store/model.ts';
import { bookOf, type Entry, put, sheetOf } from './book.ts';

const clock = { now: () => Date.UTC(2022, 5, 29, 3) };
const TABS = ['TDP 01', 'TDP 02'];
const EMPTY_ROWS = 50;

const code = (tab: number, row: number): string => `T0${tab + 1}-${String(row).padStart(3, '0')}`;

/** A row of a source tab as the product fills it: what was typed, the code, what is wrong, what the register says. */
function tabRow(row: number, typed: string, ownCode: string): Entry[] {
  const told = `INDEX('Theo dõi'!$D:$D;MATCH($B${row};'Theo dõi'!$A:$A;0))`;
  const check = `=IF($A${row}="";"";IF(COUNTIF('Lĩnh vực'!$A:$A;$A${row})=0;"Xem lại";"Đủ"))`;
  return [typed || null, ownCode || null, check, `=IF($B${row}="";"";IFERROR(${told};"Chờ"))`];
}

/** A row of the register: its code, its main petition's, the row of that one, what it tells. */
function registerRow(row: number, ownCode: string, asValues: boolean): Entry[] {
  const main = `=IF($B${row}="";ROW();IFERROR(MATCH($B${row};$A:$A;0);ROW()))`;
  const told = `=IF($B${row}="";"Đang xử lý";INDEX($E:$E;$C${row}))&INDEX($E:$E;$C${row})`;
  return [ownCode, null, asValues ? row : main, asValues ? 'Đang xử lý' : told, 'Tổ 1'];
}

function exampleBook(petitions: number, asValues = false): BookData {
  const codes = TABS.map((_, tab) => Array.from({ length: petitions }, (_row, at) => code(tab, at + 1)));
  const tabs = codes.map((own, tab) =>
    sheetOf(TABS[tab] ?? '', [
      ...own.map((text, at) => tabRow(at + 1, 'Môi trường', text)),
      ...Array.from({ length: EMPTY_ROWS }, (_, at) => tabRow(petitions + at + 1, '', '')),
    ]),
  );
  const register = sheetOf(
    'Theo dõi',
    codes.flat().map((text, at) => registerRow(at + 1, text, asValues)),
  );
  return bookOf(...tabs, register, sheetOf('Lĩnh vực', [['Môi trường']]));
}

interface Work {
  readonly passes: number;
  readonly formulas: number;
}

function workOf(act: () => void): Work {
  const passes = vi.spyOn(Model.prototype, 'evaluate');
  const inputs = vi.spyOn(Model.prototype, 'setUserInput');
  passes.mockClear();
  inputs.mockClear();
  act();
  const told = inputs.mock.calls.map(([, , , input]) => input);
  return { passes: passes.mock.calls.length, formulas: told.filter((input) => /^=\w+\(/.test(input)).length };
}

const ask = (calculator: Calculator) => calculator.value('TDP 01', 1, 4);

function type(book: BookData, sheet: number, row: number, column: number, entry: Entry): void {
  const data = book.sheets[sheet];
  if (data) put(data, row, column, entry);
  book.version += 1;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the engine is asked', () => {
  const NOTHING: Work = { passes: 0, formulas: 0 };

  it('is everything once, and formulas alike but once', () => {
    const calculator = createCalculator(exampleBook(20), clock);
    const work = workOf(() => ask(calculator));
    expect(work.passes).toBe(1);
    // Of each petition what it is told, of each row of the register two; all checks are one of two.
    expect(work.formulas).toBeLessThanOrEqual(40 + 80 + 2 + 1);
    expect(calculator.value('TDP 02', 60, 3)).toBe('');
    expect(calculator.value('TDP 02', 20, 3)).toBe('Đủ');
    expect(calculator.value('TDP 02', 20, 4)).toBe('Đang xử lýTổ 1');
  });

  it('is nothing while no formula sees what changes', () => {
    const book = exampleBook(20);
    const calculator = createCalculator(book, clock);
    ask(calculator);
    expect(workOf(() => ask(calculator))).toEqual(NOTHING);
    type(book, 0, 5, 9, 'ngoài bảng');
    expect(workOf(() => ask(calculator))).toEqual(NOTHING);
    const copy = createCalculator(structuredClone(book), clock, () => calculator.known?.() ?? null);
    expect(workOf(() => ask(copy))).toEqual(NOTHING);
  });

  it('is the check of one row when a petition is typed', () => {
    const book = exampleBook(20);
    const calculator = createCalculator(book, clock);
    ask(calculator);
    type(book, 0, 30, 1, 'Việc khác');
    expect(workOf(() => ask(calculator))).toEqual({ passes: 1, formulas: 1 });
    expect(calculator.value('TDP 01', 30, 3)).toBe('Xem lại');
  });

  it('stops where values stay the same', () => {
    const book = exampleBook(20);
    const calculator = createCalculator(book, clock);
    ask(calculator);
    type(book, 3, 2, 1, 'An ninh');
    // One check of a filled row, one of an empty one; nothing sees them.
    expect(workOf(() => ask(calculator))).toEqual({ passes: 1, formulas: 2 });
  });
});

describe('look-ups into formulas', () => {
  const cpuOf = (book: BookData): number => {
    const start = process.cpuUsage();
    ask(createCalculator(book, clock));
    return process.cpuUsage(start).user;
  };
  const least = (asValues: boolean): number =>
    Math.min(...[1, 2, 3].map(() => cpuOf(exampleBook(100, asValues))));

  it('take no more than a few times as long as look-ups into values', () => {
    cpuOf(exampleBook(5));
    // With formulas the engine takes for spilling it is more than sixty times.
    expect(least(false) / least(true)).toBeLessThan(8);
  });
});
