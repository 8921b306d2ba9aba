/** Calendar fields of an instant in a named time zone. */

export interface LocalTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * @param zone an Olson name, or `GMT`, `UTC`, `GMT+7`, `GMT+07:00`; anything unknown is GMT, as in Java.
 */
export function localTime(milliseconds: number, zone: string): LocalTime {
  const offset = zoneOffset(milliseconds, zone);
  const shifted = new Date(milliseconds + offset * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    weekday: shifted.getUTCDay(),
    offset,
  };
}

/** Minutes east of Greenwich at that instant. */
export function zoneOffset(milliseconds: number, zone: string): number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone);
  if (fixed !== null) {
    const minutes = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
    return fixed[1] === '-' ? -minutes : minutes;
  }
  const formatter = formatterOf(zone);
  return formatter === null ? 0 : offsetByCalendar(milliseconds, formatter);
}

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
    return formatter;
  } catch {
    return null;
  }
}

function offsetByCalendar(milliseconds: number, formatter: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(
    formatter.formatToParts(milliseconds).map((part) => [part.type, part.value]),
  );
  const field = (name: string): number => Number(parts[name]);
  const wall = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return Math.round((wall - milliseconds) / 60_000);
}
