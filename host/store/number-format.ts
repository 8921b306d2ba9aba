/** Number formats: which are dates, and what a value looks like under one. */
import { rulesOf } from './locales.ts';
import type { Computed } from './model.ts';
import { type WallTime, wallTime } from './zones.ts';

/** How Sheets names the automatic format. */
export const AUTOMATIC = 'General';

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are dates or times, hence read as Date objects. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === AUTOMATIC || format === '@') return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const isDate = /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare);
  dateFormats.set(format, isDate);
  return isDate;
}

/**
 * The text a cell shows.
 * @param format the number format in force; undefined = automatic
 */
export function displayText(value: Computed, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === AUTOMATIC || format === '@') return plainNumber(value, locale);
  return isDateFormat(format) ? dateText(value, format) : numberText(value, format, locale);
}

/** Up to ten digits, as many as a default column shows. */
function plainNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? value.toExponential(5)
      : String(Number(value.toPrecision(12)));
  return text.replace('.', rulesOf(locale).decimal);
}

const DATE_TOKEN = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|(d+|m+|y+|h+|s+|am\/pm|\.0+)|(.)/gi;

interface DatePart {
  readonly literal: string;
  /** Lower case: `dd`, `mm`, `yyyy`, `[h]`, `am/pm`; `minute` for an `m` beside hours or seconds. */
  readonly code: string;
  readonly width: number;
}

function datePartsOf(format: string): DatePart[] {
  const parts = [...format.matchAll(DATE_TOKEN)].map(
    ([, quoted, escaped, elapsed, code, other]): DatePart => {
      if (elapsed !== undefined)
        return { literal: '', code: `[${elapsed.charAt(0).toLowerCase()}]`, width: elapsed.length };
      if (code === undefined) return { literal: quoted ?? escaped ?? other ?? '', code: '', width: 0 };
      return {
        literal: '',
        code: /^am/i.test(code) ? 'am/pm' : code.charAt(0).toLowerCase(),
        width: code.length,
      };
    },
  );
  return parts.map((part, i) =>
    part.code === 'm' && isMinute(parts, i) ? { ...part, code: 'minute' } : part,
  );
}

/** `m` means minutes after hours or before seconds. */
function isMinute(parts: readonly DatePart[], index: number): boolean {
  const before = parts
    .slice(0, index)
    .reverse()
    .find((part) => part.code !== '');
  const after = parts.slice(index + 1).find((part) => part.code !== '');
  return before?.code === 'h' || before?.code === '[h]' || after?.code === 's';
}

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;
const SHORT_WEEKDAYS = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'] as const;

type PartWriter = (wall: WallTime, width: number, halfDays: boolean, serial: number) => string;

const WRITERS: Readonly<Record<string, PartWriter>> = {
  d: (wall, width) =>
    width >= 4
      ? (WEEKDAYS[wall.weekday] ?? '')
      : width === 3
        ? (SHORT_WEEKDAYS[wall.weekday] ?? '')
        : padded(wall.day, width),
  m: (wall, width) =>
    width >= 4 ? `tháng ${wall.month}` : width === 3 ? `thg ${wall.month}` : padded(wall.month, width),
  y: (wall, width) => (width <= 2 ? padded(wall.year % 100, 2) : padded(wall.year, 4)),
  h: (wall, width, halfDays) => padded(halfDays ? wall.hour % 12 || 12 : wall.hour, width),
  minute: (wall, width) => padded(wall.minute, width),
  s: (wall, width) => padded(wall.second, width),
  'am/pm': (wall) => (wall.hour < 12 ? 'SA' : 'CH'),
  '.': (wall, width) => `.${padded(wall.millisecond, 3).slice(0, width - 1)}`,
  '[h]': (_wall, width, _halfDays, serial) => padded(Math.floor(serial * 24 + 1e-9), width),
  '[m]': (_wall, width, _halfDays, serial) => padded(Math.floor(serial * 1440 + 1e-9), width),
  '[s]': (_wall, width, _halfDays, serial) => padded(Math.round(serial * 86_400), width),
};

function dateText(serial: number, format: string): string {
  const parts = datePartsOf(format);
  const wall = wallTime(serial);
  const halfDays = parts.some((part) => part.code === 'am/pm');
  return parts
    .map((part) => WRITERS[part.code]?.(wall, part.width, halfDays, serial) ?? part.literal)
    .join('');
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** A number under a format such as `#,##0.00`, `0%`, `0 "ý kiến"`, with up to three sections. */
function numberText(value: number, format: string, locale: string): string {
  const sections = format.split(';');
  const negative = value < 0 && sections.length > 1;
  const section = value === 0 && sections.length > 2 ? sections[2] : negative ? sections[1] : sections[0];
  return sectionText(negative ? -value : value, section ?? format, locale);
}

function sectionText(value: number, section: string, locale: string): string {
  const shape = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(section);
  if (shape === null) return literal(section);
  const [digits, fraction = ''] = shape;
  const scaled = section.includes('%') ? value * 100 : value;
  const before = literal(section.slice(0, shape.index));
  const after = literal(section.slice(shape.index + digits.length));
  return `${scaled < 0 ? '-' : ''}${before}${digitsText(Math.abs(scaled), digits, fraction, locale)}${after}`;
}

function digitsText(size: number, shape: string, fraction: string, locale: string): string {
  const rules = rulesOf(locale);
  const [whole = '0', decimals = ''] = size.toFixed(Math.min(fraction.length, 15)).split('.');
  const least = (shape.split('.')[0] ?? '').replace(/[^0]/g, '').length;
  const bare = (least === 0 && whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = shape.includes(',') ? bare.replace(/\B(?=(\d{3})+$)/g, rules.thousands) : bare;
  const kept = trimOptional(decimals, fraction);
  return kept === '' ? grouped : `${grouped}${rules.decimal}${kept}`;
}

/** `#` after the point shows no closing zeros. */
function trimOptional(decimals: string, fraction: string): string {
  const least = fraction.replace(/#+$/, '').length;
  let end = decimals.length;
  while (end > least && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/g,
    (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '',
  );
}
