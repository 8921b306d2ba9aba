/** Rectangles and their names in A1 notation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaName, parseA1 } from '../../../host/store/a1.ts';
import { contains, coveredBy, covers, intersect, joinAreas, subtract } from '../../../host/store/areas.ts';
import { type Area, OPEN } from '../../../host/store/model.ts';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const anyArea = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.nat({ max: 4 }),
    fc.nat({ max: 4 }),
  )
  .map(([top, left, rows, columns]) => area(top, left, top + rows, left + columns));

function cellsOf(areas: readonly Area[]): string[] {
  const cells: string[] = [];
  for (let row = 1; row <= 12; row += 1) {
    for (let column = 1; column <= 12; column += 1) {
      for (const part of areas) if (contains(part, row, column)) cells.push(`${row}:${column}`);
    }
  }
  return cells.sort();
}

describe('rectangles', () => {
  it('leave, subtracted, exactly the cells outside the hole, each once', () => {
    fc.assert(
      fc.property(anyArea, anyArea, (whole, hole) => {
        const expected = cellsOf([whole]).filter((cell) => !cellsOf([hole]).includes(cell));
        expect(cellsOf(subtract(whole, hole))).toEqual(expected);
      }),
    );
  });

  it('hold the same cells when they are joined', () => {
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 4 }), (areas) => {
        expect([...new Set(cellsOf(joinAreas(areas)))]).toEqual([...new Set(cellsOf(areas))]);
      }),
    );
  });

  it('joins what lies side by side', () => {
    expect(joinAreas([area(3, 1, 3, 2), area(1, 1, 2, 2), area(4, 1, OPEN, 2)])).toEqual([
      area(1, 1, OPEN, 2),
    ]);
    expect(joinAreas([area(1, 1, 9, 1), area(1, 2, 9, 2)])).toEqual([area(1, 1, 9, 2)]);
  });

  it('knows what is covered', () => {
    expect(covers(area(1, 1, 9, 9), area(2, 2, 9, 9))).toBe(true);
    expect(covers(area(1, 1, 9, 9), area(2, 2, 10, 9))).toBe(false);
    expect(coveredBy(area(1, 1, 4, 2), [area(1, 1, 2, 2), area(3, 1, OPEN, 2)])).toBe(true);
    expect(coveredBy(area(1, 1, 4, 2), [area(1, 1, 2, 2), area(4, 1, OPEN, 2)])).toBe(false);
    expect(intersect(area(1, 1, 2, 2), area(3, 1, 4, 2))).toBeUndefined();
  });
});

describe('A1 notation', () => {
  it.each<[string, Area]>([
    ['B2', area(2, 2, 2, 2)],
    ['$B$2:C3', area(2, 2, 3, 3)],
    ['C3:B2', area(2, 2, 3, 3)],
    ['A:H', area(1, 1, OPEN, 8)],
    ['A2:C', area(2, 1, OPEN, 3)],
    ['3:4', area(3, 1, 4, OPEN)],
    ['B3:4', area(3, 2, 4, OPEN)],
    ['AA10', area(10, 27, 10, 27)],
  ])('reads %s', (text, expected) => {
    expect(parseA1(text)).toEqual({ sheet: undefined, area: expected });
  });

  it.each([
    ["'Nguồn ý kiến'!A1", 'Nguồn ý kiến'],
    ["'Trang ''lạ'''!A1", "Trang 'lạ'"],
    ['Data!A1', 'Data'],
    ['Đơn_vị!A1', 'Đơn_vị'],
  ])('reads the sheet of %s', (text, sheet) => {
    expect(parseA1(text)?.sheet).toBe(sheet);
  });

  it.each(['', 'A', 'A0', '1', 'A1:', ':B2', 'A1:B2:C3', 'Xin chào', "'Mở!A1"])(
    'does not take %j',
    (text) => {
      expect(parseA1(text)).toBeUndefined();
    },
  );

  it.each(['B2', 'B2:C3', 'A:H', 'A2:C', '3:4', 'B3:4'])('writes %s as it read it', (text) => {
    expect(areaName(parseA1(text)?.area ?? area(1, 1, 1, 1))).toBe(text);
  });
});
