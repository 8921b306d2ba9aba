/** Cell styles of the store in the grid library's terms. */
import type { BorderStyleTypes, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderLine, CellStyle } from '../../../store/model.ts';

const ON = 1;
/** The library's numbers, written out here so that this module needs nothing of it at run time. */
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { overflow: 1, clip: 2, wrap: 3 } as const;
const LINES: Readonly<Record<BorderLine['style'], BorderStyleTypes>> = {
  solid: 1,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
};
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

/** How a cell looks when nothing is said: as in Sheets. */
export const DEFAULT_STYLE: IStyleData = { ff: 'Arial', fs: 10, vt: VERTICAL.bottom };

/** A link shows as one. */
export const LINK_STYLE: IStyleData = { cl: { rgb: '#1155cc' }, ul: { s: ON } };

type Translator = { readonly [K in keyof CellStyle]-?: (value: NonNullable<CellStyle[K]>) => IStyleData };

const TRANSLATE: Translator = {
  format: (pattern) => (pattern === 'General' ? {} : { n: { pattern } }),
  background: (rgb) => ({ bg: { rgb } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontFamily: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  bold: (on) => ({ bl: on ? ON : 0 }),
  italic: (on) => ({ it: on ? ON : 0 }),
  underline: (on) => ({ ul: { s: on ? ON : 0 } }),
  strikethrough: (on) => ({ st: { s: on ? ON : 0 } }),
  horizontal: (side) => ({ ht: HORIZONTAL[side] }),
  vertical: (side) => ({ vt: VERTICAL[side] }),
  wrap: (way) => ({ tb: WRAP[way] }),
  border: (border) => ({
    bd: Object.fromEntries(
      (Object.keys(SIDES) as (keyof typeof SIDES)[]).flatMap((side) => {
        const line = border[side];
        return line === undefined ? [] : [[SIDES[side], borderLine(line)]];
      }),
    ),
  }),
};

function borderLine({ color, style }: BorderLine): IBorderStyleData {
  return { s: LINES[style], cl: { rgb: color } };
}

/** One style; what is absent stays absent. */
export function gridStyle(style: Readonly<CellStyle>): IStyleData {
  const parts = (Object.keys(TRANSLATE) as (keyof CellStyle)[]).map((key) => part(style, key));
  return Object.assign({}, ...parts) as IStyleData;
}

function part<K extends keyof CellStyle>(style: Readonly<CellStyle>, key: K): IStyleData {
  const value = style[key];
  const translate = TRANSLATE[key] as (value: NonNullable<CellStyle[K]>) => IStyleData;
  return value === undefined ? {} : translate(value as NonNullable<CellStyle[K]>);
}
