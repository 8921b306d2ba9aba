/** What a planned mail is known by: its key, and the codes that it lists. */
import type { Day } from '../day.ts';
import type { ReminderItem } from './mail.ts';

/** A reminder has one purpose whatever it lists, so that an address never gets two on a day. */
const PURPOSES = { reminder: 'nhắc việc', office: 'bản tin', conference: 'trang hội nghị' } as const;

/** "2022-07-06 nhắc việc congan@example.vn". */
export function mailKey(day: Day, purpose: keyof typeof PURPOSES, to: readonly string[]): string {
  return `${day} ${PURPOSES[purpose]} ${to.join(' ')}`;
}

/** The key of the same mail sent to the office in Chạy thử: the real one may still be sent on that day. */
export function trialKey(key: string): string {
  return `${key} (chạy thử)`;
}

/** Codes of the items, each once; duties have none. */
export function codesOf(items: readonly ReminderItem[]): readonly string[] {
  return [...new Set(items.map(({ code }) => code).filter((code) => code !== ''))];
}
