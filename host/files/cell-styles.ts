/** Cell styles of the store as styles of the file, and back. A file's cell shows only its own style, the column's not. */
import type { Alignment, Border, BorderStyle, Borders, Font, Style } from '@cj-tech-master/excelts';
import type { BorderLine, BorderSet, CellStyle } from '../store/model.ts';
import { DEFAULT_STYLE } from '../store/styles.ts';

type FileStyle = Partial<Style>;

/** `#rrggbb` → `FFrrggbb`. */
export function fileColor(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

/** `FFrrggbb` → `#rrggbb`; a colour of a theme, which only other programs write, is left out. */
export function storedColor(color: { argb?: string } | undefined): string | undefined {
  return color?.argb === undefined ? undefined : `#${color.argb.slice(-6).toLowerCase()}`;
}

const LINES: Readonly<Record<BorderLine['style'], BorderStyle>> = {
  solid: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function fileBorder(border: BorderSet): Partial<Borders> {
  const result: Partial<Borders> = {};
  for (const side of SIDES) {
    const line = border[side];
    if (line) result[side] = { style: LINES[line.style], color: fileColor(line.color) };
  }
  return result;
}

function storedLine(line: Partial<Border>): BorderLine {
  const style = Object.entries(LINES).find(([, written]) => written === line.style)?.[0];
  return { style: (style ?? 'solid') as BorderLine['style'], color: storedColor(line.color) ?? '#000000' };
}

function storedBorder(border: Partial<Borders> | undefined): BorderSet | undefined {
  const result: BorderSet = {};
  for (const side of SIDES) {
    const line = border?.[side];
    if (line?.style) result[side] = storedLine(line);
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

/** A font is written whole: programs fill in what is missing each in its own way. */
function fileFont(style: CellStyle): Partial<Font> | undefined {
  const { fontFamily, fontSize, fontColor, bold, italic, underline, strikethrough } = style;
  const parts = [fontFamily, fontSize, fontColor, bold, italic, underline, strikethrough];
  if (parts.every((part) => part === undefined || part === false)) return undefined;
  return {
    name: fontFamily ?? DEFAULT_STYLE.fontFamily,
    size: fontSize ?? DEFAULT_STYLE.fontSize,
    color: fileColor(fontColor ?? DEFAULT_STYLE.fontColor),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: strikethrough } : {}),
  };
}

/** Clipping is unknown to the format; an explicit reading order, which changes nothing here, marks it. */
function fileAlignment({ horizontal, vertical, wrap }: CellStyle): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap === 'wrap' ? { wrapText: true } : {}),
    ...(wrap === 'clip' ? { readingOrder: 'ltr' } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** The style of the file for what a cell or column shows. */
export function fileStyle(style: CellStyle): FileStyle {
  const font = fileFont(style);
  const alignment = fileAlignment(style);
  const { format, background, border } = style;
  return {
    ...(format !== undefined && format !== DEFAULT_STYLE.format ? { numFmt: format } : {}),
    ...(font ? { font } : {}),
    ...(alignment ? { alignment } : {}),
    ...(background !== undefined && background !== DEFAULT_STYLE.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(background) } }
      : {}),
    ...(border && Object.keys(border).length > 0 ? { border: fileBorder(border) } : {}),
  };
}

function storedWrap(alignment: Partial<Alignment> | undefined): CellStyle['wrap'] | undefined {
  if (alignment?.wrapText) return 'wrap';
  return alignment?.readingOrder === 'ltr' ? 'clip' : undefined;
}

function storedBackground(fill: FileStyle['fill']): string | undefined {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? storedColor(fill.fgColor) : undefined;
}

function one<T extends string>(value: string | undefined, known: readonly T[]): T | undefined {
  return known.find((candidate) => candidate === value);
}

type Shown = { readonly [K in keyof CellStyle]-?: CellStyle[K] | undefined };

function everything({ font, alignment, fill, border, numFmt }: FileStyle): Shown {
  return {
    format: typeof numFmt === 'object' ? numFmt.formatCode : numFmt,
    background: storedBackground(fill),
    fontColor: storedColor(font?.color),
    fontFamily: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: (font?.underline && font.underline !== 'none') || undefined,
    strikethrough: font?.strike || undefined,
    horizontal: one(alignment?.horizontal, ['left', 'center', 'right']),
    vertical: one(alignment?.vertical, ['top', 'middle']),
    wrap: storedWrap(alignment),
    border: storedBorder(border),
  };
}

const AUTOMATIC = ['format', 'background', 'fontColor', 'fontFamily', 'fontSize'] as const;

/** The style of the store for a style of the file; what looks like Sheets' defaults is left out. */
export function storedStyle(style: FileStyle): CellStyle {
  const shown = everything(style);
  const entries = Object.entries(shown).filter(([, value]) => value !== undefined);
  const result = Object.fromEntries(entries) as CellStyle;
  for (const key of AUTOMATIC) if (result[key] === DEFAULT_STYLE[key]) delete result[key];
  return result;
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

/** What a cell must have of its own to look like `shown` in a column that looks like `column`. */
export function ownStyle(shown: CellStyle, column: CellStyle): CellStyle {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(DEFAULT_STYLE) as (keyof CellStyle)[]) {
    if (same(shown[key], column[key])) continue;
    result[key] = shown[key] ?? DEFAULT_STYLE[key];
  }
  return result;
}
