/** Puts the whole process on the project's clock: a script's `getHours()` is Vietnam's, wherever this machine stands. */

/** The time zone of the Apps Script project (`appsscript.json`). */
export const PROJECT_ZONE = 'Asia/Ho_Chi_Minh';

/** Minutes that `Date.prototype.getTimezoneOffset` gives there. */
const OFFSET = -420;

/**
 * Node re-reads `process.env.TZ` whenever it is assigned on the main thread of a process, and every vm realm of the
 * process follows. That holds for the command and for vitest's default pool (child processes); in a worker thread the
 * assignment is without effect, so the result is checked rather than trusted.
 */
export function enterProjectZone(): void {
  process.env.TZ = PROJECT_ZONE;
  if (new Date(2022, 6, 7).getTimezoneOffset() !== OFFSET)
    throw new Error(
      `Không đặt được múi giờ ${PROJECT_ZONE}: hãy chạy trong tiến trình chính, hoặc đặt TZ trước.`,
    );
}

/** Reads an instant; one without an offset is Vietnamese local time, a bare day is its midnight. */
export function parseInstant(text: string): number {
  const local = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(text);
  const milliseconds = Date.parse(local ? `${text.includes('T') ? text : `${text}T00:00`}+07:00` : text);
  if (Number.isNaN(milliseconds))
    throw new Error(`Thời điểm không đọc được: "${text}" (mẫu: 2022-07-07T07:30).`);
  return milliseconds;
}

/** `2022-07-07T07:30:00+07:00`: how the host prints an instant. */
export function formatInstant(milliseconds: number): string {
  return `${new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}
