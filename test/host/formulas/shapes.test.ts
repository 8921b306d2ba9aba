/** Which formulas share one shape, and what each of them sees from its own row. */
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../host/formulas/reach.ts';
import { type Shapes, shapeOf } from '../../../host/formulas/shapes.ts';
import { OPEN } from '../../../host/store/model.ts';

/** Number of shapes that formulas have, each given with its row. */
function shapesOf(formulas: readonly (readonly [text: string, row: number])[]): number {
  const known: Shapes = new Map();
  return new Set(formulas.map(([text, row]) => shapeOf(text, row, known))).size;
}

describe('formulas', () => {
  it.each([
    ['=A5&$B6', '=A12&$B13'],
    ['=IF($A5="A5";\'A5\'!$A$1;"nói ""B5""")', '=IF($A12="A5";\'A5\'!$A$1;"nói ""B5""")'],
    ['=SUM(A1:A5)+LOG10(A5)', '=SUM(A8:A12)+LOG10(A12)'],
    [
      "=INDEX('Theo dõi'!$B:$B;MATCH(A5;'Theo dõi'!$A:$A;0))",
      "=INDEX('Theo dõi'!$B:$B;MATCH(A12;'Theo dõi'!$A:$A;0))",
    ],
  ])('%s in row 5 and %s in row 12 say the same', (five, twelve) => {
    expect(
      shapesOf([
        [five, 5],
        [twelve, 12],
      ]),
    ).toBe(1);
  });

  it.each([
    ['=A5', '=A13'],
    ['=$A$5', '=$A$12'],
    ['="A5"', '="A12"'],
    ["='A5'!B5", "='A12'!B12"],
    ['=A5&1E5', '=A12&1E12'],
    ['=SUM(5:5)', '=SUM(12:12)'],
    ['=SUM(A5:5)', '=SUM(A12:12)'],
    ['=SUM(A5:7)', '=SUM(A12:7)'],
  ])('%s in row 5 and %s in row 12 do not', (five, twelve) => {
    expect(
      shapesOf([
        [five, 5],
        [twelve, 12],
      ]),
    ).toBe(2);
  });
});

function areasOf(text: string, row: number, like: readonly [text: string, row: number]) {
  const known: Shapes = new Map();
  shapeOf(...like, known);
  const shape = shapeOf(text, row, known);
  return shape.looks.map(({ reference }) => areaOf(reference, row - shape.row));
}

it.each([
  ['=A12', ['=A5', 5], { top: 12, left: 1, bottom: 12, right: 1 }],
  ['=SUM($B$2:C12)', ['=SUM($B$2:C5)', 5], { top: 2, left: 2, bottom: 12, right: 3 }],
  ['=SUM(A12:A)', ['=SUM(A5:A)', 5], { top: 12, left: 1, bottom: OPEN, right: 1 }],
  ['=SUM(12:12)', ['=SUM(5:5)', 5], { top: 12, left: 1, bottom: 12, right: OPEN }],
  ['=SUM(5:5)', ['=SUM(5:5)', 5], { top: 5, left: 1, bottom: 5, right: OPEN }],
  ['=SUM(5:5)', ['=SUM(5:5)', 12], { top: 5, left: 1, bottom: 5, right: OPEN }],
] as const)('%s sees its own cells, having been read after %j', (text, like, area) => {
  const row = Number(/\d+/.exec(text.replace('$B$2', ''))?.[0]);
  expect(areasOf(text, row, like)).toEqual([area]);
});
