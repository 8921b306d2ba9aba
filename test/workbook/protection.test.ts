import { describe, expect, it } from 'vitest';
import { changesFor, type FoundProtection, type WantedProtection } from '../../src/workbook/protection.ts';

const COLUMN: WantedProtection = {
  description: 'cột',
  area: { row: 7, column: 2, lastColumn: 3, lastRow: 'grows' },
  open: [],
  editors: ['a@x.vn', 'b@x.vn'],
};
const FOUND: FoundProtection = {
  description: 'cột',
  area: { row: 7, column: 2, lastColumn: 3, lastRow: 200, reachesEnd: true },
  open: [],
  editors: ['a@x.vn', 'b@x.vn', 'chu@x.vn'],
  domainEdit: false,
};
const SHEET: WantedProtection = {
  description: 'trang',
  area: undefined,
  open: [{ row: 4, column: 5, lastColumn: 5, lastRow: 9 }],
  editors: ['a@x.vn'],
};
const SHEET_FOUND: FoundProtection = {
  ...FOUND,
  description: 'trang',
  area: undefined,
  open: [{ row: 4, column: 5, lastColumn: 5, lastRow: 9, reachesEnd: false }],
  editors: ['a@x.vn', 'chu@x.vn'],
};
const nothing = { remove: [], add: [], editors: [] };

describe('what to change of the protections of a sheet', () => {
  it('is nothing when they are as wanted; the owner is always let in', () => {
    expect(changesFor([COLUMN, SHEET], [SHEET_FOUND, FOUND], 'chu@x.vn')).toEqual(nothing);
    expect(changesFor([], [], '')).toEqual(nothing);
  });

  it.each<[string, Partial<FoundProtection>]>([
    ['another name', { description: 'cột khác' }],
    ['the whole sheet', { area: undefined }],
    ['another row', { area: { row: 8, column: 2, lastColumn: 3, lastRow: 200, reachesEnd: true } }],
    ['another column', { area: { row: 7, column: 1, lastColumn: 3, lastRow: 200, reachesEnd: true } }],
    ['fewer columns', { area: { row: 7, column: 2, lastColumn: 2, lastRow: 200, reachesEnd: true } }],
    ['rows left out', { area: { row: 7, column: 2, lastColumn: 3, lastRow: 99, reachesEnd: false } }],
    ['an open part', { open: SHEET_FOUND.open }],
    ['a mere warning', { editors: undefined }],
  ])('is to make it anew when it is over %s', (_what, other) => {
    const found = { ...FOUND, ...other };
    expect(changesFor([COLUMN], [found], '')).toEqual({ remove: [found], add: [COLUMN], editors: [] });
  });

  it('holds a fixed last row to the letter', () => {
    const wanted = { ...SHEET, open: [{ row: 4, column: 5, lastColumn: 5, lastRow: 8 }] };
    expect(changesFor([wanted], [SHEET_FOUND], 'chu@x.vn').add).toEqual([wanted]);
  });

  it('lets people in and out of one that stands right', () => {
    const found = { ...FOUND, editors: ['b@x.vn', 'la@x.vn', 'chu@x.vn'] };
    const { editors, ...rest } = changesFor([COLUMN], [found], 'chu@x.vn');
    expect(rest).toEqual({ remove: [], add: [] });
    expect(editors).toEqual([{ protection: found, add: ['a@x.vn'], remove: ['la@x.vn'] }]);
  });

  it('shuts out the owner’s organisation', () => {
    const found = { ...FOUND, domainEdit: true };
    expect(changesFor([COLUMN], [found], 'chu@x.vn').editors).toEqual([
      { protection: found, add: [], remove: [] },
    ]);
  });

  it('removes what stands twice', () => {
    const twice = { ...FOUND };
    expect(changesFor([COLUMN], [FOUND, twice], 'chu@x.vn')).toEqual({ ...nothing, remove: [twice] });
  });
});
