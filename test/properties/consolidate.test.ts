import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithdrawn } from '../../src/domain/assignment/standing.ts';
import { parseCode } from '../../src/domain/petition-code.ts';
import { normaliseText } from '../../src/domain/text.ts';
import { consolidate } from '../../src/usecases/consolidate/index.ts';
import { blankRow } from '../../src/workbook/table.ts';
import { fields, sources } from '../../src/workbook/tables/catalogues.ts';
import { petitions } from '../../src/workbook/tables/petitions.ts';
import { log } from '../../src/workbook/tables/records.ts';
import { register } from '../../src/workbook/tables/register.ts';
import { settings } from '../../src/workbook/tables/settings.ts';
import { view } from '../../src/workbook/tables/view.ts';
import { addTable, type MemoryWorkbook, memoryEnv, memoryWorkbook } from '../support/memory.ts';

const NOW = Date.parse('2022-07-01T08:00:00+07:00');
const TABS = ['TDP 01', 'TDP 02', 'Kênh khác'] as const;
const CODES = ['T01', 'T02', 'KK'] as const;
const FIELDS = ['Vệ sinh môi trường', 'Giao thông'] as const;
const FIRST = petitions.headerRow;
const CODE = Object.keys(petitions.columns).indexOf('code');

function blankWorkbook(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  addTable(workbook, settings, [{ ...blankRow(settings), key: 'Ngày hội nghị', value: '07/7/2022' }]);
  addTable(
    workbook,
    sources,
    TABS.map((sheet, index) => ({
      ...blankRow(sources),
      code: CODES[index] ?? '',
      name: `Nơi ${sheet}`,
      sheet,
      kind: index < 2 ? 'Tổ dân phố' : 'Kênh khác',
    })),
  );
  addTable(
    workbook,
    fields,
    FIELDS.map((name, index) => ({ ...blankRow(fields), order: index + 1, name })),
  );
  for (const sheet of TABS) addTable(workbook, petitions, [], sheet);
  addTable(workbook, register, []);
  addTable(workbook, view, []);
  addTable(workbook, log, []);
  return workbook;
}

/** What people do to a tab between two consolidations. */
type Deed =
  | {
      readonly kind: 'type';
      readonly tab: number;
      readonly at: number;
      readonly text: string;
      readonly field: string;
    }
  | { readonly kind: 'delete' | 'clear-code' | 'clear-text'; readonly tab: number; readonly at: number }
  | { readonly kind: 'copy' | 'swap-codes'; readonly tab: number; readonly at: number; readonly to: number }
  | { readonly kind: 'reverse'; readonly tab: number }
  | { readonly kind: 'merge'; readonly at: number; readonly into: number }
  | { readonly kind: 'shuffle-register' }
  | { readonly kind: 'consolidate' };

const tab = fc.nat(TABS.length - 1);
const at = fc.nat(6);
const text = fc.oneof(
  fc.constantFrom('rác', 'ổ gà', '=1+1', '  đèn  hỏng ', 'đèn hỏng'.normalize('NFD'), '007'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      tab,
      at,
      text,
      field: fc.constantFrom('', ...FIELDS, 'lạ'),
    }),
  },
  fc.record({
    kind: fc.constantFrom('delete' as const, 'clear-code' as const, 'clear-text' as const),
    tab,
    at,
  }),
  fc.record({ kind: fc.constantFrom('copy' as const, 'swap-codes' as const), tab, at, to: at }),
  fc.record({ kind: fc.constant('reverse' as const), tab }),
  fc.record({ kind: fc.constant('merge' as const), at, into: at }),
  fc.constant({ kind: 'shuffle-register' as const }),
  { weight: 3, arbitrary: fc.constant({ kind: 'consolidate' as const }) },
);

function rowsOf(workbook: MemoryWorkbook, sheet: string, header: number) {
  return (workbook.sheets.get(sheet) ?? []).slice(header);
}

function setRows(workbook: MemoryWorkbook, sheet: string, header: number, rows: unknown[][]): void {
  const cells = workbook.sheets.get(sheet) ?? [];
  workbook.sheets.set(sheet, [...cells.slice(0, header), ...(rows as typeof cells)]);
}

function carryOut(workbook: MemoryWorkbook, deed: Deed): void {
  if (deed.kind === 'consolidate') {
    consolidate(memoryEnv(workbook, NOW));
    return;
  }
  if (deed.kind === 'shuffle-register') {
    setRows(
      workbook,
      register.sheet,
      register.headerRow,
      rowsOf(workbook, register.sheet, register.headerRow).reverse(),
    );
    return;
  }
  if (deed.kind === 'merge') {
    const rows = rowsOf(workbook, register.sheet, register.headerRow);
    const pointer = Object.keys(register.columns).indexOf('mergedInto');
    const [from, into] = [rows[deed.at], rows[deed.into]];
    if (from !== undefined && into !== undefined) from[pointer] = into[0] ?? '';
    return;
  }
  const sheet = TABS[deed.tab] ?? TABS[0];
  const rows = rowsOf(workbook, sheet, FIRST);
  if (deed.kind === 'reverse') rows.reverse();
  const row = 'at' in deed ? rows[deed.at] : undefined;
  if (deed.kind === 'type') {
    const typed = [deed.text, '', '', '', '', deed.field, '', row?.[CODE] ?? ''];
    if (row === undefined) rows.push(typed);
    else rows[deed.at] = typed;
  } else if (deed.kind === 'delete') rows.splice(deed.at, 1);
  else if (deed.kind === 'clear-code' && row !== undefined) row[CODE] = '';
  else if (deed.kind === 'clear-text' && row !== undefined) row[0] = '';
  else if (deed.kind === 'copy' && row !== undefined) rows.splice(deed.to, 0, [...row]);
  else if (deed.kind === 'swap-codes' && row !== undefined) {
    const other = rows[deed.to];
    if (other !== undefined) [row[CODE], other[CODE]] = [other[CODE] ?? '', row[CODE] ?? ''];
  }
  setRows(workbook, sheet, FIRST, rows);
}

const typedTexts = (workbook: MemoryWorkbook): readonly string[] =>
  TABS.flatMap((sheet) => rowsOf(workbook, sheet, FIRST).map((row) => normaliseText(String(row[0] ?? ''))))
    .filter((typed) => typed !== '')
    .sort();

describe('whatever people do between consolidations', () => {
  const deeds = fc.array(deed, { minLength: 1, maxLength: 25 });
  const settled = (list: readonly Deed[]): MemoryWorkbook => {
    const workbook = blankWorkbook();
    for (const one of list) carryOut(workbook, one);
    consolidate(memoryEnv(workbook, NOW));
    return workbook;
  };
  const standing = Object.keys(register.columns).indexOf('standing');

  it('every typed petition is in the register exactly once, its text as typed', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const workbook = settled(list);
        const rows = rowsOf(workbook, register.sheet, register.headerRow).filter(
          (row) => row[0] !== '' && row[0] !== undefined,
        );
        expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
        const present = rows
          .filter((row) => !isWithdrawn(String(row[standing])))
          .map((row) => String(row[1]));
        expect(present.sort()).toEqual(typedTexts(workbook));
      }),
      { numRuns: 300 },
    );
  });

  it('every typed row bears a code of its own tab, none twice, and it is the register’s for that text', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const workbook = settled(list);
        const known = new Map(
          rowsOf(workbook, register.sheet, register.headerRow).map((row) => [row[0], row[1]]),
        );
        TABS.forEach((sheet, index) => {
          const rows = rowsOf(workbook, sheet, FIRST).filter(
            (row) => normaliseText(String(row[0] ?? '')) !== '',
          );
          const codes = rows.map((row) => String(row[CODE]));
          expect(new Set(codes).size).toBe(codes.length);
          for (const row of rows) {
            expect(parseCode(String(row[CODE]))?.source).toBe(CODES[index]);
            expect(known.get(row[CODE] ?? '')).toBe(normaliseText(String(row[0])));
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('running twice equals once, and writes nothing', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const workbook = settled(list);
        const before = JSON.stringify([...workbook.sheets]);
        workbook.writes.count = 0;
        const result = consolidate(memoryEnv(workbook, NOW + 3_600_000));
        expect(result.written).toBe(false);
        expect(workbook.writes.count).toBe(0);
        expect(JSON.stringify([...workbook.sheets])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('the view’s figures agree with each other and with the tabs', () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const workbook = settled(list);
        const result = consolidate(memoryEnv(workbook, NOW));
        const typed = typedTexts(workbook).length;
        expect(result.petitions).toBe(typed);
        expect(result.fields.reduce((sum, { times }) => sum + times, 0)).toBe(typed);
        expect(result.fields.reduce((sum, { contents }) => sum + contents, 0)).toBe(result.groups);
        expect(result.line).toContain(
          `${typed} lượt, ${typed} nội dung, gộp còn ${result.groups}; không bỏ sót`,
        );
      }),
      { numRuns: 200 },
    );
  });
});
