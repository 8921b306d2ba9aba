/** Moments of the host's clock as text; all of them are Vietnam's time, wherever the browser stands. */

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** `2022-07-07T07:30:00+07:00` → `Thứ Năm 7/7/2022, 07:30`. */
export function clockText(iso: string): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(iso) ?? [];
  const weekday = WEEKDAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${Number(day)}/${Number(month)}/${year}, ${time}`;
}

/** The moment so many milliseconds later, as the server reads it. */
export function later(iso: string, milliseconds: number): string {
  return new Date(Date.parse(iso) + milliseconds).toISOString();
}

/** For an input of type `datetime-local`; read back by the server as Vietnam's time. */
export function localInput(iso: string): string {
  return iso.slice(0, 16);
}
