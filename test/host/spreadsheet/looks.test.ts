/** How cells look, read back as Google gives it. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

describe('each property: default, set, read, taken away', () => {
  it.each<
    [string, (range: Range) => unknown, unknown, (range: Range) => Range, unknown, (range: Range) => Range]
  >([
    [
      'number format',
      (r) => r.getNumberFormat(),
      'General',
      (r) => r.setNumberFormat('@'),
      '@',
      (r) => r.setNumberFormat('General'),
    ],
    [
      'background',
      (r) => r.getBackground(),
      '#ffffff',
      (r) => r.setBackground('#ABC'),
      '#aabbcc',
      (r) => r.setBackground(null),
    ],
    [
      'font family',
      (r) => r.getFontFamily(),
      'Arial',
      (r) => r.setFontFamily('Tinos'),
      'Tinos',
      (r) => r.setFontFamily(null),
    ],
    [
      'weight',
      (r) => r.getFontWeight(),
      'normal',
      (r) => r.setFontWeight('bold'),
      'bold',
      (r) => r.setFontWeight(null),
    ],
    [
      'style',
      (r) => r.getFontStyle(),
      'normal',
      (r) => r.setFontStyle('italic'),
      'italic',
      (r) => r.setFontStyle('normal'),
    ],
    [
      'line',
      (r) => r.getFontLine(),
      'none',
      (r) => r.setFontLine('line-through'),
      'line-through',
      (r) => r.setFontLine('none'),
    ],
    [
      'underline',
      (r) => r.getFontLine(),
      'none',
      (r) => r.setFontLine('underline'),
      'underline',
      (r) => r.setFontLine(null),
    ],
    [
      'horizontal',
      (r) => r.getHorizontalAlignment(),
      'general',
      (r) => r.setHorizontalAlignment('center'),
      'center',
      (r) => r.setHorizontalAlignment('normal'),
    ],
    [
      'vertical',
      (r) => r.getVerticalAlignment(),
      'bottom',
      (r) => r.setVerticalAlignment('top'),
      'top',
      (r) => r.setVerticalAlignment(null),
    ],
    ['wrap', (r) => r.getWrap(), false, (r) => r.setWrap(true), true, (r) => r.setWrap(false)],
  ])('%s', (_name, get, bare, set, styled, unset) => {
    const { sheet, book } = fakeRun();
    const range = sheet.getRange('B2');
    expect(get(range)).toBe(bare);
    expect(get(set(range))).toBe(styled);
    expect(get(sheet.getRange('B3'))).toBe(bare);
    expect(get(unset(range))).toBe(bare);
    expect(book.sheets[0]?.cells.size).toBe(0);
  });

  it('font size and wrap strategy', () => {
    const { sheet, app } = fakeRun();
    const range = sheet.getRange('A1');
    expect([range.getFontSize(), range.getWrapStrategy()]).toEqual([10, app.WrapStrategy.OVERFLOW]);
    range.setFontSize(14).setWrapStrategy(app.WrapStrategy.CLIP);
    expect([range.getFontSize(), range.getWrapStrategy()]).toEqual([14, app.WrapStrategy.CLIP]);
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
  });
});

describe('grids of properties', () => {
  it('are set cell by cell', () => {
    const { sheet, app } = fakeRun();
    const range = sheet.getRange('A1:B1');
    const { WRAP, CLIP } = app.WrapStrategy;
    range
      .setBackgrounds([['red', null]])
      .setFontColors([['#00ff00', null]])
      .setFontWeights([['bold', null]])
      .setFontStyles([['italic', 'normal']])
      .setFontLines([['underline', 'none']])
      .setFontSizes([[12, 8]])
      .setFontFamilies([['Tinos', null]])
      .setNumberFormats([['@', '0']])
      .setHorizontalAlignments([['left', 'right']])
      .setVerticalAlignments([['top', 'middle']])
      .setWraps([[true, false]]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getFontStyles()).toEqual([['italic', 'normal']]);
    expect(range.getFontLines()).toEqual([['underline', 'none']]);
    expect(range.getFontSizes()).toEqual([[12, 8]]);
    expect(range.getFontFamilies()).toEqual([['Tinos', 'Arial']]);
    expect(range.getNumberFormats()).toEqual([['@', '0']]);
    expect(range.getHorizontalAlignments()).toEqual([['left', 'right']]);
    expect(range.getVerticalAlignments()).toEqual([['top', 'middle']]);
    expect(range.getWraps()).toEqual([[true, false]]);
    expect(range.setWrapStrategies([[WRAP, CLIP]]).getWrapStrategies()).toEqual([[WRAP, CLIP]]);
  });

  it('must fit the range', () => {
    const { sheet } = fakeRun();
    expect(() => sheet.getRange('A1:B1').setBackgrounds([['red']])).toThrow(
      'The number of columns in the data',
    );
  });

  it('make cells text for the writes that follow', () => {
    const { sheet } = fakeRun();
    sheet
      .getRange('A1:A2')
      .setNumberFormats([['@'], ['0']])
      .setValues([['007'], ['007']]);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['007'], [7]]);
  });
});

describe('what is no such property', () => {
  it.each<[string, (range: Range) => unknown]>([
    ['a weight', (range) => range.setFontWeight('black' as never)],
    ['an alignment', (range) => range.setHorizontalAlignment('justify' as never)],
    ['a colour', (range) => range.setBackground(5 as never)],
    ['a size', (range) => range.setFontSize(0)],
    ['a strategy', (range) => range.setWrapStrategy('WRAP' as never)],
  ])('%s is refused', (_name, set) => {
    const { sheet } = fakeRun();
    expect(() => set(sheet.getRange('A1'))).toThrow("don't match the method signature");
  });
});

describe('text with a link', () => {
  it('keeps text and link, is never coerced, and loses the link when overwritten', () => {
    const { app, sheet } = fakeRun();
    const link = app.newRichTextValue().setText('01/7').setLinkUrl('#gid=5').build();
    const range = sheet.getRange('A1:A2').setRichTextValues([[link], [link.copy().setText('trơn').build()]]);
    const [[first], [second]] = range.getRichTextValues() as [[typeof link], [typeof link]];
    expect([first.getText(), first.getLinkUrl(), second.getText(), second.getLinkUrl()]).toEqual([
      '01/7',
      '#gid=5',
      'trơn',
      null,
    ]);
    expect(range.getValues()).toEqual([['01/7'], ['trơn']]);
    sheet.getRange('A1').setValue('khác');
    expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBeNull();
    expect(sheet.getRange('A1').setRichTextValue(link).getRichTextValue()?.getLinkUrl()).toBe('#gid=5');
    expect(sheet.getRange('B1').setValue(5).getRichTextValue()).toBeNull();
  });

  it('links a cell to a sheet, as the add-in does', () => {
    const { app, sheet, book, meter } = fakeRun();
    const url = `#gid=${sheet.getSheetId()}`;
    const rich = app.newRichTextValue().setText('TDP 01').setLinkUrl(url).build();
    sheet.getRange(2, 1).setRichTextValue(rich);
    meter.carryOut();
    expect(book.sheets[0]?.cells.get(2)?.get(1)).toEqual({ value: 'TDP 01', link: '#gid=0' });
  });

  it('links a whole text only', () => {
    const { app } = fakeRun();
    const builder = app.newRichTextValue().setText('abc');
    expect(builder.setLinkUrl(0, 3, 'https://example.vn').build().getLinkUrl()).toBe('https://example.vn');
    expect(() => builder.setLinkUrl(0, 2, 'https://example.vn')).toThrow('chưa mô phỏng');
    expect(() => builder.setLinkUrl(5 as never)).toThrow('method signature');
  });

  it('gives the colour of fonts as an object', () => {
    const { sheet } = fakeRun();
    const range = sheet.getRange('A1:B1').setFontColors([['red', null]]);
    const hex = range
      .getFontColorObjects()
      .map((line) => line.map((color) => color.asRgbColor().asHexString()));
    expect(hex).toEqual([['#ff0000', '#000000']]);
    expect(range.getFontColorObject().asRgbColor().asHexString()).toBe('#ff0000');
  });
});

describe('borders', () => {
  it('take colour and style, and are taken away', () => {
    const { sheet, app, book, meter } = fakeRun();
    sheet.getRange('A1').setBorder(true, true, null, false, null, null, 'red', app.BorderStyle.SOLID_THICK);
    sheet.getRange('B1').setBorder(true, null, null, null, null, null);
    meter.carryOut();
    const line = book.sheets[0]?.cells.get(1);
    const thick = { color: '#ff0000', style: 'thick' };
    expect(line?.get(1)?.style?.border).toEqual({ top: thick, left: thick });
    expect(line?.get(2)?.style?.border).toEqual({ top: { color: '#000000', style: 'solid' } });
    sheet.getRange('A1:B1').setBorder(false, false, false, false, false, false);
    meter.carryOut();
    expect(book.sheets[0]?.cells.size).toBe(0);
  });
});
