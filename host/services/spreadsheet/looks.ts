/** The properties of a cell's look as Apps Script reads and sets them, one line of table each. */
import type { CellStyle } from '../../store/model.ts';
import { AUTOMATIC } from '../../store/number-format.ts';
import type { StylePatch } from '../../store/styles.ts';
import { hexColor } from './colors.ts';
import { enumName, enumValue, WrapStrategy } from './enums.ts';

export interface Look<T> {
  /** What a getter gives for a cell of that style. */
  read(style: CellStyle): T;
  /** The change a setter makes; undefined when the argument is none of those Google takes. */
  patch(value: unknown): StylePatch | undefined;
}

/** A property that is set to one of a few words; null and `none` take it away. */
function worded<K extends keyof CellStyle, T>(
  key: K,
  read: (style: CellStyle) => T,
  words: Readonly<Record<string, CellStyle[K] | undefined>>,
): Look<T> {
  return {
    read,
    patch: (value) => {
      const word = String(value);
      return Object.hasOwn(words, word) ? { [key]: words[word] } : undefined;
    },
  };
}

function colored(key: 'background' | 'fontColor', bare: string): Look<string> {
  return {
    read: (style) => style[key] ?? bare,
    patch: (value) => {
      if (value === null) return { [key]: undefined };
      return typeof value === 'string' ? { [key]: hexColor(value) } : undefined;
    },
  };
}

export const BACKGROUND = colored('background', '#ffffff');
export const FONT_COLOR = colored('fontColor', '#000000');

export const NUMBER_FORMAT: Look<string> = {
  read: (style) => style.format ?? AUTOMATIC,
  patch: (value) => {
    if (typeof value !== 'string') return undefined;
    return { format: value === '' || value === AUTOMATIC ? undefined : value };
  },
};

export const FONT_FAMILY: Look<string> = {
  read: (style) => style.fontFamily ?? 'Arial',
  patch: (value) => {
    if (value === null) return { fontFamily: undefined };
    return typeof value === 'string' ? { fontFamily: value } : undefined;
  },
};

export const FONT_SIZE: Look<number> = {
  read: (style) => style.fontSize ?? 10,
  patch: (value) => (typeof value === 'number' && value > 0 ? { fontSize: Math.trunc(value) } : undefined),
};

export const FONT_WEIGHT = worded('bold', (style): 'bold' | 'normal' => (style.bold ? 'bold' : 'normal'), {
  bold: true,
  normal: undefined,
  null: undefined,
});

export const FONT_STYLE = worded(
  'italic',
  (style): 'italic' | 'normal' => (style.italic ? 'italic' : 'normal'),
  {
    italic: true,
    normal: undefined,
    null: undefined,
  },
);

type FontLine = 'none' | 'underline' | 'line-through';
const LINES: Readonly<Record<string, StylePatch>> = {
  underline: { underline: true, strikethrough: undefined },
  'line-through': { underline: undefined, strikethrough: true },
  none: { underline: undefined, strikethrough: undefined },
  null: { underline: undefined, strikethrough: undefined },
};
export const FONT_LINE: Look<FontLine> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  patch: (value) => LINES[String(value)],
};

export const HORIZONTAL = worded('horizontal', (style): string => style.horizontal ?? 'general', {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: undefined,
  null: undefined,
});

export const VERTICAL = worded('vertical', (style): string => style.vertical ?? 'bottom', {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
  null: undefined,
});

export const WRAP = worded('wrap', (style): boolean => style.wrap === 'wrap', {
  true: 'wrap',
  false: undefined,
});

export const WRAP_STRATEGY: Look<GoogleAppsScript.Spreadsheet.WrapStrategy> = {
  read: (style) => enumValue(WrapStrategy, (style.wrap ?? 'overflow').toUpperCase()),
  patch: (value) => {
    const name = enumName(value);
    if (name !== 'WRAP' && name !== 'OVERFLOW' && name !== 'CLIP') return undefined;
    const strategies = { WRAP: 'wrap', OVERFLOW: undefined, CLIP: 'clip' } as const;
    return { wrap: strategies[name] };
  },
};
