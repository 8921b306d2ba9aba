/** How many things, and how late: the words that a subject, a headline and the office's page share. */
import type { ReminderItem, Section } from '../domain/reminders/mail.ts';
import { viMails } from '../text/vi-mails.ts';
import type { Tone } from './letter.ts';

/** "3 ý kiến, 1 quá hạn 2 ngày"; "2 ý kiến, 1 việc kế hoạch, hạn 06/7 (còn 1 ngày)". */
export function tallyOf(sections: readonly Section[]): string {
  const items = sections.flatMap((section) => section.items);
  return [...countWords(items), latenessOf(items)].join(', ');
}

/** How urgent a number of days is. */
export function toneOf(daysLate: number): Tone {
  if (daysLate > 0) return 'late';
  return daysLate === 0 ? 'today' : 'soon';
}

function countWords(items: readonly ReminderItem[]): readonly string[] {
  const { petitions, duties, lists } = viMails.counted;
  const count = (...kinds: readonly ReminderItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    [petitions, count('reply', 'completion')],
    [duties, count('duty')],
    [lists, count('list')],
  ] as const;
  return counts.flatMap(([words, number]) => (number === 0 ? [] : [words(number)]));
}

function latenessOf(items: readonly ReminderItem[]): string {
  const days = items.map(({ daysLate }) => daysLate);
  const late = days.filter((count) => count > 0);
  const today = days.filter((count) => count === 0);
  const worst = Math.max(...days);
  if (late.length > 0) return viMails.someLate(late.length, days.length, worst, isSame(late));
  if (today.length > 0) return viMails.someToday(today.length, days.length);
  const next = items.find(({ daysLate }) => daysLate === worst);
  return next === undefined ? '' : viMails.soon(next.due, -worst, isSame(days));
}

function isSame(days: readonly number[]): boolean {
  return Math.min(...days) === Math.max(...days);
}
