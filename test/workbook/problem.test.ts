import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/workbook/problem.ts';

const at = (sheet: string, cell: string) => ({ sheet, cell, header: '', reason: '' });

describe('problems in the order in which a person walks through them', () => {
  it('by tab, then down, then along the row; a whole sheet or row before its cells', () => {
    const mixed = ['B12', 'AB7', 'Z7', '7:7', 'C7', '', 'A12', 'AA7'].map((cell) => at('Hai', cell));
    const ordered = inReadingOrder([...mixed, at('Một', 'Z99'), at('lạ', 'A1')], ['Một', 'Hai']);
    expect(ordered.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      'Một Z99',
      'Hai ',
      'Hai 7:7',
      'Hai C7',
      'Hai Z7',
      'Hai AA7',
      'Hai AB7',
      'Hai A12',
      'Hai B12',
      'lạ A1',
    ]);
  });
});
