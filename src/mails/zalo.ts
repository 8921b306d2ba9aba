/** The text that the office copies into the Zalo group: who has not sent, and by when. */
import type { GroupStanding } from '../domain/reminders/mail.ts';
import { viMails } from '../text/vi-mails.ts';
import { sourceNames } from './names.ts';

/** "Còn tổ 03, 07, 11 chưa gửi. Hạn: hết thứ Năm 30/6."; a line for each deadline, blank when all have sent. */
export function zaloText(notSent: readonly GroupStanding[]): string {
  const { missing, due: dueWords, wholeDay, late } = viMails.zalo;
  const byDue = new Map<string, string[]>();
  for (const { name, due, hour, daysLate } of notSent) {
    const line = dueWords(due, hour ?? wholeDay);
    const said = daysLate > 0 ? `${line} ${late(daysLate)}` : line;
    byDue.set(said, [...(byDue.get(said) ?? []), name]);
  }
  return [...byDue].map(([said, names]) => `${missing(sourceNames(names))} ${said}`).join('\n');
}
