/** The page's translation between the workbook and the grid library; the library itself is met in the browser tests. */
import { describe, expect, it } from 'vitest';
import type { BookView, CellView, SheetShape } from '../../../../host/web/contract.ts';
import { clockText, later } from '../../../../host/web/page/clock-text.ts';
import { changedCells, shapeDiffers } from '../../../../host/web/page/grid/changes.ts';
import { pastedGrid } from '../../../../host/web/page/grid/paste.ts';
import { Pending } from '../../../../host/web/page/grid/pending.ts';
import { gridColourRules, gridDropDowns, gridFormula } from '../../../../host/web/page/grid/rules.ts';
import { shift } from '../../../../host/web/page/grid/shift.ts';
import { gridCell } from '../../../../host/web/page/grid/snapshot.ts';
import { gridStyle } from '../../../../host/web/page/grid/style.ts';
import { typedBlocks, typedCells } from '../../../../host/web/page/grid/typed.ts';

describe('typedBlocks', () => {
  it.each([
    [{ 4: { 0: 'a' } }, [{ row: 5, column: 1, grid: [['a']] }]],
    [
      { 0: { 0: 'a', 1: 'b' }, 1: { 0: 'c', 1: 'd' } },
      [
        {
          row: 1,
          column: 1,
          grid: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    ],
    [
      { 0: { 0: 'a', 2: 'c' } },
      [
        { row: 1, column: 1, grid: [['a']] },
        { row: 1, column: 3, grid: [['c']] },
      ],
    ],
    [
      { 0: { 0: 'a' }, 2: { 0: 'b' } },
      [
        { row: 1, column: 1, grid: [['a']] },
        { row: 3, column: 1, grid: [['b']] },
      ],
    ],
  ])('%j becomes %j', (cells, blocks) => {
    expect(typedBlocks(cells)).toEqual(blocks);
  });
});

describe('typedCells', () => {
  it.each([
    [null, ''],
    [{ v: null }, ''],
    [{ v: 5 }, 5],
    [{ v: true }, true],
    [{ v: null, f: '=A1' }, '=A1'],
    [{ v: 7, custom: { formula: '=B1' } }, '=B1'],
    [{ v: 'chữ', custom: null }, 'chữ'],
  ])('%j counts as %j', (cell, content) => {
    expect(typedCells({ 0: { 0: cell } })).toEqual({ 0: { 0: content } });
  });
});

describe('pastedGrid', () => {
  it.each([
    ['chữ', [['chữ']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"nói ""có"""', [['nói "có"']]],
    ['"không đóng\tb', [['"không đóng', 'b']]],
    ['12" ống\tb', [['12" ống', 'b']]],
    ['', [['']]],
  ])('%j becomes %j', (text, grid) => {
    expect(pastedGrid(text)).toEqual(grid);
  });
});

describe('gridFormula', () => {
  it.each([
    ['=$B5>5', '=$B5>5'],
    ['=AND($I7<>"";$I7<>"Đủ; thiếu")', '=AND($I7<>"",$I7<>"Đủ; thiếu")'],
    ["=COUNTIF('Tổ; 1'!A:A;A1)>0,5", "=COUNTIF('Tổ; 1'!A:A,A1)>0.5"],
    ['=A1="a ""b; c"""', '=A1="a ""b; c"""'],
  ])('%s becomes %s', (formula, expected) => {
    expect(gridFormula(formula)).toBe(expected);
  });
});

const AREA = { top: 2, left: 1, bottom: 9, right: 3 };
const RANGE = { startRow: 1, endRow: 8, startColumn: 0, endColumn: 2 };

describe('gridColourRules', () => {
  it.each([
    ['CUSTOM_FORMULA', ['=A1;B1'], { subType: 'formula', value: '=A1,B1' }],
    ['TEXT_CONTAINS', ['quá'], { subType: 'text', operator: 'containsText', value: 'quá' }],
    ['CELL_EMPTY', [], { subType: 'text', operator: 'containsBlanks', value: '' }],
    ['NUMBER_BETWEEN', [1, 5], { subType: 'number', operator: 'between', value: [1, 5] }],
    ['DATE_BEFORE', [{ serial: 44743 }], { subType: 'number', operator: 'lessThan', value: 44743 }],
  ])('has %s', (type, args, test) => {
    const [rule] = gridColourRules(3, [
      { areas: [AREA], test: { type, args }, style: { background: '#f00' } },
    ]);
    expect(rule).toMatchObject({ ranges: [RANGE], rule: { ...test, style: { bg: { rgb: '#f00' } } } });
  });

  it('leaves out what the library cannot test', () => {
    expect(gridColourRules(3, [{ areas: [AREA], test: { type: 'KHÁC', args: [] }, style: {} }])).toEqual([]);
  });
});

describe('gridDropDowns', () => {
  it('keeps commas inside an entry', () => {
    const [rule] = gridDropDowns(3, [{ areas: [AREA], options: ['Cử tri, Nhân dân', 'Cán bộ'] }]);
    expect(JSON.parse(rule?.formula1 ?? '')).toEqual(['Cử tri, Nhân dân', 'Cán bộ']);
    expect(rule?.ranges).toEqual([RANGE]);
  });
});

describe('gridStyle', () => {
  it('says what the store says, and nothing more', () => {
    expect(gridStyle({ bold: true, horizontal: 'center', wrap: 'wrap', format: 'dd/mm/yyyy' })).toEqual({
      bl: 1,
      ht: 2,
      tb: 3,
      n: { pattern: 'dd/mm/yyyy' },
    });
    expect(gridStyle({ format: 'General' })).toEqual({});
    expect(gridStyle({ border: { top: { color: '#000', style: 'medium' } } })).toEqual({
      bd: { t: { s: 8, cl: { rgb: '#000' } } },
    });
  });
});

describe('gridCell', () => {
  const cell = (more: Partial<CellView>) => gridCell({ row: 1, column: 1, ...more }, [{ bl: 1 }]);

  it('keeps text as text', () => {
    expect(cell({ value: '007' })).toMatchObject({ v: '007', t: 1, f: null });
    expect(cell({ value: '=1+1' })).toMatchObject({ v: '=1+1', t: 1, f: null });
  });

  it('keeps a formula aside, where the editor finds it', () => {
    expect(cell({ value: 4, formula: '=B1*2' })).toMatchObject({
      v: 4,
      f: null,
      custom: { formula: '=B1*2' },
    });
  });

  it('shows a link as one, and a fraction with its own decimal sign', () => {
    expect(cell({ value: 'a', link: '#gid=1', style: 0 }).s).toMatchObject({ bl: 1, ul: { s: 1 } });
    expect(cell({ value: 1.5 }).s).toMatchObject({ n: { pattern: '0.##########' } });
    expect(cell({ value: 2 }).s).toEqual({});
  });
});

function book(cells: readonly CellView[], shape: Partial<SheetShape> = {}): BookView {
  return {
    sheets: [{ shape: { id: 3, ...shape }, styles: [{ bold: true }, {}], cells }],
  } as unknown as BookView;
}

describe('changes', () => {
  const before = book([
    { row: 1, column: 1, value: 'a' },
    { row: 2, column: 1, value: 'b', style: 0 },
    { row: 3, column: 1, value: 'c' },
  ]);
  const after = book([
    { row: 1, column: 1, value: 'a' },
    { row: 2, column: 1, value: 'b', style: 1 },
    { row: 9, column: 2, value: 'd' },
  ]);

  it('are the cells that came, went or look different', () => {
    expect(changedCells(before, after)).toEqual([
      { sheet: 3, row: 2, column: 1 },
      { sheet: 3, row: 3, column: 1 },
      { sheet: 3, row: 9, column: 2 },
    ]);
    expect(changedCells(before, before)).toEqual([]);
  });

  it('need a new drawing only when the shape differs', () => {
    expect(shapeDiffers(before, after)).toBe(false);
    expect(shapeDiffers(before, book([], { name: 'khác' }))).toBe(true);
  });
});

describe('Pending', () => {
  it('keeps a cell typed again for the later answer', () => {
    const pending = new Pending();
    const block = (row: number) => [{ row, column: 1, grid: [['x']] }];
    expect([pending.add(3, block(1)), pending.add(3, block(2)), pending.add(3, block(1))]).toEqual([1, 2, 3]);
    expect(pending.settle(2)).toMatchObject([{ sheet: 3, row: 2, column: 1 }]);
    expect(pending.has({ sheet: 3, row: 1, column: 1 })).toBe(true);
    expect(pending.settle(3)).toHaveLength(1);
    expect(pending.has({ sheet: 3, row: 1, column: 1 })).toBe(false);
  });
});

describe('the clock', () => {
  it('reads as Vietnam reads it', () => {
    expect(clockText('2022-07-07T07:30:00+07:00')).toBe('Thứ Năm 7/7/2022, 07:30');
    expect(clockText('2022-07-10T00:05:00+07:00')).toBe('Chủ Nhật 10/7/2022, 00:05');
    expect(later('2022-07-07T23:30:00+07:00', 3_600_000)).toBe('2022-07-07T17:30:00.000Z');
  });
});

describe('shift', () => {
  const view = { start: 100, end: 300 };
  it.each([
    ['within the view', 150, 200, 0],
    ['before it', 40, 60, -60],
    ['half before it', 90, 120, -10],
    ['after it', 310, 340, 40],
    ['half after it', 290, 320, 20],
    ['larger, partly seen', 250, 600, 0],
    ['larger, not seen', 400, 800, 300],
  ])('of a cell %s', (_, start, end, pixels) => {
    expect(shift({ start, end }, view)).toBe(pixels);
  });
});
