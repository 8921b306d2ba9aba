/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat, in English as Google has it. */
import { type LocalTime, localTime } from '../run/local-time.ts';

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const DAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');

type Field = (time: LocalTime, width: number, zone: string) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  y: (t, width) => (width === 2 ? pad(t.year % 100, 2) : pad(t.year, width)),
  M: (t, width) => (width >= 3 ? name(MONTHS, t.month - 1, width) : pad(t.month, width)),
  d: (t, width) => pad(t.day, width),
  D: (t, width) => pad(dayOfYear(t), width),
  E: (t, width) => name(DAYS, t.weekday, width),
  u: (t, width) => pad(t.weekday === 0 ? 7 : t.weekday, width),
  a: (t) => (t.hour < 12 ? 'AM' : 'PM'),
  H: (t, width) => pad(t.hour, width),
  k: (t, width) => pad(t.hour === 0 ? 24 : t.hour, width),
  K: (t, width) => pad(t.hour % 12, width),
  h: (t, width) => pad(t.hour % 12 === 0 ? 12 : t.hour % 12, width),
  m: (t, width) => pad(t.minute, width),
  s: (t, width) => pad(t.second, width),
  S: (t, width) => pad(t.millisecond, width),
  z: (t, _width, zone) => (t.offset === 0 ? zone : `GMT${offsetText(t.offset, ':')}`),
  Z: (t) => offsetText(t.offset, ''),
  X: (t, width) => isoOffset(t.offset, width),
};

/**
 * @param milliseconds since 1970
 * @param pattern quoted text in `'…'`, `''` = an apostrophe
 * @returns null when the pattern holds a letter that Java does not know
 */
export function formatDate(milliseconds: number, zone: string, pattern: string): string | null {
  const time = localTime(milliseconds, zone);
  let text = '';
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const field = FIELDS[token.charAt(0)];
    if (token === "''") text += "'";
    else if (token.startsWith("'")) text += token.slice(1, -1).replace(/''/g, "'");
    else if (field !== undefined) text += field(time, token.length, zone);
    else if (/[A-Za-z]/.test(token)) return null;
    else text += token;
  }
  return text;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function name(names: readonly string[], index: number, width: number): string {
  const full = names[index] ?? '';
  return width >= 4 ? full : full.slice(0, 3);
}

function dayOfYear(time: LocalTime): number {
  return (Date.UTC(time.year, time.month - 1, time.day) - Date.UTC(time.year, 0, 0)) / 86_400_000;
}

function offsetText(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${between}${pad(size % 60, 2)}`;
}

function isoOffset(minutes: number, width: number): string {
  if (minutes === 0) return 'Z';
  return width === 1 ? offsetText(minutes, '').slice(0, 3) : offsetText(minutes, width === 2 ? '' : ':');
}
