/** What each way of clearing takes away. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

describe('clearing', () => {
  const filled = (): ReturnType<typeof fakeRun> => {
    const run = fakeRun();
    const rule = run.app.newDataValidation().requireValueInList(['x']).build();
    run.sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n').setDataValidation(rule);
    return run;
  };
  const state = ({ sheet }: ReturnType<typeof fakeRun>): unknown[] => {
    const range = sheet.getRange('A1');
    return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
  };

  it.each<[string, (range: GoogleAppsScript.Spreadsheet.Range) => unknown, unknown[]]>([
    ['clear()', (range) => range.clear(), ['', '#ffffff', 'n', true]],
    ['clear({contentsOnly})', (range) => range.clear({ contentsOnly: true }), ['', '#ff0000', 'n', true]],
    ['clear({formatOnly})', (range) => range.clear({ formatOnly: true }), ['x', '#ffffff', 'n', true]],
    [
      'clear({validationsOnly})',
      (range) => range.clear({ validationsOnly: true }),
      ['x', '#ff0000', 'n', false],
    ],
    ['clear({commentsOnly})', (range) => range.clear({ commentsOnly: true }), ['x', '#ff0000', '', true]],
    ['clearContent', (range) => range.clearContent(), ['', '#ff0000', 'n', true]],
    ['clearFormat', (range) => range.clearFormat(), ['x', '#ffffff', 'n', true]],
    ['clearNote', (range) => range.clearNote(), ['x', '#ff0000', '', true]],
    ['clearDataValidations', (range) => range.clearDataValidations(), ['x', '#ff0000', 'n', false]],
  ])('Range.%s', (_name, clear, expected) => {
    const run = filled();
    clear(run.sheet.getRange('A1'));
    expect(state(run)).toEqual(expected);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, unknown[]]>([
    ['clear()', (sheet) => sheet.clear(), ['', '#ffffff', 'n', true]],
    ['clear({contentsOnly})', (sheet) => sheet.clear({ contentsOnly: true }), ['', '#ff0000', 'n', true]],
    ['clearContents', (sheet) => sheet.clearContents(), ['', '#ff0000', 'n', true]],
    ['clearFormats', (sheet) => sheet.clearFormats(), ['x', '#ffffff', 'n', true]],
    ['clearNotes', (sheet) => sheet.clearNotes(), ['x', '#ff0000', '', true]],
  ])('Sheet.%s', (_name, clear, expected) => {
    const run = filled();
    expect(clear(run.sheet)).toBe(run.sheet);
    expect(state(run)).toEqual(expected);
  });

  it('knows what is blank', () => {
    const { sheet } = filled();
    expect(sheet.getRange('A1:B2').isBlank()).toBe(false);
    expect(sheet.getRange('B1:B2').isBlank()).toBe(true);
  });
});
