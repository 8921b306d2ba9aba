/** The part of Range that reads and sets how cells look: number formats, colours, fonts, alignment, wrapping. */
import type { GoogleRange } from './google.ts';
import * as looks from './looks.ts';
import { RangeLook } from './range-look.ts';

type Property =
  | 'NumberFormat'
  | 'Background'
  | 'FontSize'
  | 'FontWeight'
  | 'FontStyle'
  | 'FontLine'
  | 'HorizontalAlignment'
  | 'VerticalAlignment'
  | 'Wrap';
type Members =
  | `${'get' | 'set'}${Property}${'' | 's'}`
  | `${'get' | 'set'}${'FontFamily' | 'FontFamilies' | 'WrapStrategy' | 'WrapStrategies'}`
  | `setFontColor${'' | 's'}`;

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type Wrapping = GoogleAppsScript.Spreadsheet.WrapStrategy;

export class RangeFormat extends RangeLook implements Pick<GoogleRange, Members> {
  getNumberFormat(): string {
    return this.lookOf('getNumberFormat', looks.NUMBER_FORMAT);
  }

  getNumberFormats(): string[][] {
    return this.looksOf('getNumberFormats', looks.NUMBER_FORMAT);
  }

  setNumberFormat(format: string): GoogleRange {
    return this.setLook('setNumberFormat', looks.NUMBER_FORMAT, format);
  }

  setNumberFormats(values: string[][]): GoogleRange {
    return this.setLooks('setNumberFormats', looks.NUMBER_FORMAT, values);
  }

  getBackground(): string {
    return this.lookOf('getBackground', looks.BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return this.looksOf('getBackgrounds', looks.BACKGROUND);
  }

  setBackground(color: string | null): GoogleRange {
    return this.setLook('setBackground', looks.BACKGROUND, color);
  }

  setBackgrounds(values: (string | null)[][]): GoogleRange {
    return this.setLooks('setBackgrounds', looks.BACKGROUND, values);
  }

  getFontFamily(): string {
    return this.lookOf('getFontFamily', looks.FONT_FAMILY);
  }

  getFontFamilies(): string[][] {
    return this.looksOf('getFontFamilies', looks.FONT_FAMILY);
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.setLook('setFontFamily', looks.FONT_FAMILY, family);
  }

  setFontFamilies(values: (string | null)[][]): GoogleRange {
    return this.setLooks('setFontFamilies', looks.FONT_FAMILY, values);
  }

  getFontSize(): number {
    return this.lookOf('getFontSize', looks.FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return this.looksOf('getFontSizes', looks.FONT_SIZE);
  }

  setFontSize(size: number): GoogleRange {
    return this.setLook('setFontSize', looks.FONT_SIZE, size);
  }

  setFontSizes(values: number[][]): GoogleRange {
    return this.setLooks('setFontSizes', looks.FONT_SIZE, values);
  }

  getFontWeight(): FontWeight {
    return this.lookOf('getFontWeight', looks.FONT_WEIGHT);
  }

  getFontWeights(): FontWeight[][] {
    return this.looksOf('getFontWeights', looks.FONT_WEIGHT);
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.setLook('setFontWeight', looks.FONT_WEIGHT, weight);
  }

  setFontWeights(values: (FontWeight | null)[][]): GoogleRange {
    return this.setLooks('setFontWeights', looks.FONT_WEIGHT, values);
  }

  getFontStyle(): FontStyle {
    return this.lookOf('getFontStyle', looks.FONT_STYLE);
  }

  getFontStyles(): FontStyle[][] {
    return this.looksOf('getFontStyles', looks.FONT_STYLE);
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return this.setLook('setFontStyle', looks.FONT_STYLE, style);
  }

  setFontStyles(values: (FontStyle | null)[][]): GoogleRange {
    return this.setLooks('setFontStyles', looks.FONT_STYLE, values);
  }

  getFontLine(): FontLine {
    return this.lookOf('getFontLine', looks.FONT_LINE);
  }

  getFontLines(): FontLine[][] {
    return this.looksOf('getFontLines', looks.FONT_LINE);
  }

  setFontLine(line: FontLine | null): GoogleRange {
    return this.setLook('setFontLine', looks.FONT_LINE, line);
  }

  setFontLines(values: (FontLine | null)[][]): GoogleRange {
    return this.setLooks('setFontLines', looks.FONT_LINE, values);
  }

  getHorizontalAlignment(): string {
    return this.lookOf('getHorizontalAlignment', looks.HORIZONTAL);
  }

  getHorizontalAlignments(): string[][] {
    return this.looksOf('getHorizontalAlignments', looks.HORIZONTAL);
  }

  setHorizontalAlignment(alignment: Horizontal): GoogleRange {
    return this.setLook('setHorizontalAlignment', looks.HORIZONTAL, alignment);
  }

  setHorizontalAlignments(values: Horizontal[][]): GoogleRange {
    return this.setLooks('setHorizontalAlignments', looks.HORIZONTAL, values);
  }

  getVerticalAlignment(): string {
    return this.lookOf('getVerticalAlignment', looks.VERTICAL);
  }

  getVerticalAlignments(): string[][] {
    return this.looksOf('getVerticalAlignments', looks.VERTICAL);
  }

  setVerticalAlignment(alignment: Vertical): GoogleRange {
    return this.setLook('setVerticalAlignment', looks.VERTICAL, alignment);
  }

  setVerticalAlignments(values: Vertical[][]): GoogleRange {
    return this.setLooks('setVerticalAlignments', looks.VERTICAL, values);
  }

  getWrap(): boolean {
    return this.lookOf('getWrap', looks.WRAP);
  }

  getWraps(): boolean[][] {
    return this.looksOf('getWraps', looks.WRAP);
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    return this.setLook('setWrap', looks.WRAP, isWrapEnabled);
  }

  setWraps(values: boolean[][]): GoogleRange {
    return this.setLooks('setWraps', looks.WRAP, values);
  }

  getWrapStrategy(): Wrapping {
    return this.lookOf('getWrapStrategy', looks.WRAP_STRATEGY);
  }

  getWrapStrategies(): Wrapping[][] {
    return this.looksOf('getWrapStrategies', looks.WRAP_STRATEGY);
  }

  setWrapStrategy(strategy: Wrapping): GoogleRange {
    return this.setLook('setWrapStrategy', looks.WRAP_STRATEGY, strategy);
  }

  setWrapStrategies(values: Wrapping[][]): GoogleRange {
    return this.setLooks('setWrapStrategies', looks.WRAP_STRATEGY, values);
  }

  setFontColor(color: string | null): GoogleRange {
    return this.setLook('setFontColor', looks.FONT_COLOR, color);
  }

  setFontColors(values: unknown[][]): GoogleRange {
    return this.setLooks('setFontColors', looks.FONT_COLOR, values);
  }
}
