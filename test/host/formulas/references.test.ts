/** The rewriting of formulas, held against what Sheets does. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromXlsx,
  renameSheetInFormula,
  type StructureChange,
  shiftFormula,
  toXlsx,
  translateFormula,
  usesCommas,
} from '../../../host/formulas/references.ts';

const rows = (kind: 'insert' | 'delete', at: number, count = 1, sheet = 'A'): StructureChange => ({
  sheet,
  axis: 'row',
  kind,
  at,
  count,
});
const columns = (kind: 'insert' | 'delete', at: number, count = 1): StructureChange => ({
  sheet: 'A',
  axis: 'column',
  kind,
  at,
  count,
});
const move = (from: number, count: number, to: number): StructureChange => ({
  sheet: 'A',
  axis: 'row',
  kind: 'move',
  from,
  count,
  to,
});

describe('shiftFormula', () => {
  const table: [string, StructureChange, string][] = [
    ['=B5', rows('insert', 5), '=B6'],
    ['=B5', rows('insert', 6), '=B5'],
    ['=$B$5+b4', rows('insert', 5, 3), '=$B$8+b4'],
    ['=SUM(B2:B5)', rows('insert', 3, 2), '=SUM(B2:B7)'],
    ['=SUM(B2:B5)', rows('insert', 2), '=SUM(B3:B6)'],
    ['=SUM(B2:B5)', rows('insert', 6), '=SUM(B2:B5)'],
    ['=SUM(B5:B2)', rows('insert', 3), '=SUM(B6:B2)'],
    ['=SUM(B2:B5)', rows('delete', 2), '=SUM(B2:B4)'],
    ['=SUM(B2:B5)', rows('delete', 1, 3), '=SUM(B1:B2)'],
    ['=SUM(B2:B5)', rows('delete', 4, 9), '=SUM(B2:B3)'],
    ['=SUM(B2:B5)', rows('delete', 2, 4), '=SUM(#REF!)'],
    ['=B5&B6', rows('delete', 5), '=#REF!&B5'],
    ['=COUNTA(A5:A)', rows('insert', 3), '=COUNTA(A6:A)'],
    ['=COUNTA(A5:A)', rows('insert', 9), '=COUNTA(A5:A)'],
    ['=COUNTA(A5:A)', rows('delete', 5, 2), '=COUNTA(A5:A)'],
    ['=MATCH(x;$A:$C;0)', rows('insert', 3), '=MATCH(x;$A:$C;0)'],
    ['=MATCH(x;$A:$C;0)', columns('insert', 2), '=MATCH(x;$A:$D;0)'],
    ['=SUM(A:C)', columns('delete', 1), '=SUM(A:B)'],
    ['=SUM(A:C)', columns('delete', 1, 3), '=SUM(#REF!)'],
    ['=SUM(5:7)', rows('insert', 6), '=SUM(5:8)'],
    ['=SUM(5:7)', columns('insert', 6), '=SUM(5:7)'],
    ['=SUM(B5:5)', columns('insert', 1), '=SUM(C5:5)'],
    ['="B5"&B5', rows('insert', 1), '="B5"&B6'],
    ['="nói ""B5"""&B5', rows('insert', 1), '="nói ""B5"""&B6'],
    ['=LOG10(B5)', rows('insert', 1), '=LOG10(B6)'],
    ['=B5:INDEX(B5:B9;2)', rows('insert', 1), '=B6:INDEX(B6:B10;2)'],
    ["='Theo dõi'!B5+B5", rows('insert', 1), "='Theo dõi'!B5+B6"],
    ["=A!B5+'a'!B5", rows('insert', 1), '=A!B6+a!B6'],
    ['=Z9', columns('insert', 3), '=AA9'],
    ['=IFERROR(#REF!;B1)', rows('insert', 1), '=IFERROR(#REF!;B2)'],
    ['=B5', move(5, 1, 9), '=B8'],
    ['=B5', move(2, 2, 6), '=B3'],
    ['=B5', move(8, 2, 3), '=B7'],
    ['=B5', move(5, 1, 5), '=B5'],
    ['=B5', move(5, 1, 6), '=B5'],
    ['=SUM(B2:B5)', move(2, 4, 10), '=SUM(B6:B9)'],
    ['=SUM(B2:B5)', move(5, 1, 2), '=SUM(B2:B5)'],
    ['=SUM(B2:B5)', move(5, 1, 11), '=SUM(B2:B4)'],
    ['=SUM(B2:B5)', move(8, 1, 4), '=SUM(B2:B6)'],
  ];
  it.each(table)('%s after %o is %s', (formula, change, expected) => {
    expect(shiftFormula(formula, 'A', change)).toBe(expected);
  });

  it('changes only references to the changed sheet', () => {
    const formula = "=B5+'Tổ 1, ''cũ'''!B5";
    expect(shiftFormula(formula, 'A', rows('insert', 1, 1, "Tổ 1, 'cũ'"))).toBe("=B5+'Tổ 1, ''cũ'''!B6");
  });
});

describe('translateFormula', () => {
  const table: [string, number, number, string][] = [
    ['=A1+$A1+A$1+$A$1', 2, 3, '=D3+$A3+D$1+$A$1'],
    ['=SUM($A$2:A2)', 5, 0, '=SUM($A$2:A7)'],
    ['=SUM(A:$C)', 7, 1, '=SUM(B:$C)'],
    ['=COUNTA(A5:A)', 1, 1, '=COUNTA(B6:B)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=SUM(B2:C3)', 0, -2, '=SUM(#REF!)'],
    ['=\'Theo dõi\'!A1&"A1"', 1, 0, '=\'Theo dõi\'!A2&"A1"'],
  ];
  it.each(table)('%s by %i, %i is %s', (formula, down, right, expected) => {
    expect(translateFormula(formula, down, right)).toBe(expected);
  });
});

describe('renameSheetInFormula', () => {
  const table: [string, string, string, string][] = [
    ["='Theo dõi'!A1+B1", 'Theo dõi', 'Sổ', "='Sổ'!A1+B1"],
    ["='THEO DÕI'!$A:$A", 'Theo dõi', 'Register', '=Register!$A:$A'],
    ['=Register!A1', 'Register', "Sổ 'mới'", "='Sổ ''mới'''!A1"],
    ['=Register2!A1', 'Register', 'X', '=Register2!A1'],
    ['="Register!A1"', 'Register', 'X', '="Register!A1"'],
    ['=Register!A1', 'Register', 'T05', "='T05'!A1"],
  ];
  it.each(table)('%s: %s → %s gives %s', (formula, from, to, expected) => {
    expect(renameSheetInFormula(formula, from, to)).toBe(expected);
  });
});

describe('usesCommas', () => {
  const table: [string, boolean][] = [
    ['=IF(A1;2;3)', false],
    ['=IF(A1,2,3)', true],
    ['=ROUND(1,5;0)', false],
    ['=SUM(1,2,3)', true],
    ['=A1&", "', false],
    ["='Tổ 1, 2'!A1", false],
    ['=MAX(A1, B1)', true],
  ];
  it.each(table)('%s: %s', (formula, expected) => {
    expect(usesCommas(formula)).toBe(expected);
  });
});

describe('toXlsx and fromXlsx', () => {
  const table: [string, string][] = [
    ['=IF(A1>0,5;"a;b";1)', 'IF(A1>0.5,"a;b",1)'],
    ['=IFNA(MATCH(A1;\'Tổ 1; 2\'!$A:$B;0);"")', 'IFNA(MATCH(A1,\'Tổ 1; 2\'!$A:$B,0),"")'],
    ['=COUNTA(A5:A)', 'COUNTA(A5:A1048576)'],
    ['=COUNTA($A$5:$B)', 'COUNTA($A$5:$B1048576)'],
    ['=COUNTA(A5:5)', 'COUNTA(A5:XFD5)'],
    ['=SUM(5:7)', 'SUM(5:7)'],
    ['=FILTER(A:A;B:B=1)', '_xlfn._xlws.FILTER(A:A,B:B=1)'],
    ['=ROUND(1,5;2)', 'ROUND(1.5,2)'],
  ];
  it.each(table)('%s ↔ %s', (typed, stored) => {
    expect(toXlsx(typed)).toBe(stored.replace('IFNA', '_xlfn.IFNA'));
    expect(fromXlsx(stored)).toBe(typed);
  });

  it('are the same for a formula that is cut into tokens and for one that need not be', () => {
    const operand = fc.constantFrom(
      ...[
        '"a;b,1"',
        '"nói ""A5:A"""',
        "'Tổ 1; 2'!$A$5",
        "'Ý, kiến'!A:B",
        'Tổ!A5:A',
        'A5:B9',
        '$A$5:$A',
        'A:A5',
      ],
      ...[
        '5:7',
        'A5:7',
        '5:B7',
        'AB12',
        '12',
        '1,5',
        '1.5',
        '.5',
        '1048576',
        '#N/A',
        'TRUE',
        'XFD5',
        'Tổ!A5:XFD5',
      ],
      ...['IF(A1;2)', 'IFNA(A1,2)', 'CEILING.MATH(A1)', 'IFS (A1;2)', '_xlfn.IFS(A1,2)', "'Tổ'!A5:A1048576"],
    );
    const operator = fc.constantFrom('+', '&', ';', ',', '=', ' ; ', ')*(');
    fc.assert(
      fc.property(fc.array(fc.tuple(operand, operator), { maxLength: 5 }), operand, (parts, last) => {
        const formula = `=${parts.flat().join('')}${last}`;
        // The decimal number at the end is what makes it one to be cut.
        expect(`${toXlsx(formula)}+1.5`).toBe(toXlsx(`${formula}+1,5`));
        expect(`${fromXlsx(formula)}+1,5`).toBe(fromXlsx(`${formula}+1.5`));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads two arguments where a file has a comma between numbers', () => {
    expect(fromXlsx('ROUND(1,5)')).toBe('=ROUND(1;5)');
  });
});
