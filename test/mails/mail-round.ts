/** The round that mails are rendered for in tests, and what a reader of the HTML sees. */
import type { Day } from '../../src/domain/day.ts';
import type { ReminderFacts } from '../../src/domain/reminders/facts.ts';
import type { OfficeMail, ReminderMail } from '../../src/domain/reminders/mail.ts';
import { planReminders } from '../../src/domain/reminders/plan.ts';
import type { MailRound } from '../../src/mails/letter.ts';
import { facts } from '../domain/reminders/round-2022.ts';

export const round: MailRound = {
  officeName: 'Văn phòng Đảng ủy phường Hoàng Văn Thụ',
  roundName: 'Hội nghị tiếp xúc, đối thoại trực tiếp năm 2022',
  mask: (text) => text.replace(/0\d{9}/g, '[số điện thoại]'),
  link: { url: 'https://docs.google.com/spreadsheets/d/mau/edit#gid=5', sheet: 'Theo dõi' },
};

/** The first mail of a day's plan. */
export function firstMail(today: Day, changes: Partial<ReminderFacts>): ReminderMail {
  const [mail] = planReminders(facts(today, changes)).mails;
  if (mail === undefined) throw new Error(`no mail on ${today}`);
  return mail;
}

/** The office's page of a day's plan. */
export function officePage(today: Day, changes: Partial<ReminderFacts>): OfficeMail {
  const { office } = planReminders(facts(today, changes));
  if (office === null) throw new Error(`no page on ${today}`);
  return office;
}

const TAG = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z]+="[^"<>]*")*)>/g;

/** The tags of a document, in order. */
export function tagsOf(html: string): readonly string[] {
  return html.match(TAG) ?? [];
}

/** What stands between the tags, with the escapes undone: what a reader sees. */
export function seenIn(html: string): string {
  return html
    .replace(TAG, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** What is neither a tag nor escaped text: nothing, in a sound document. */
export function strayMarkup(html: string): readonly string[] {
  return html.replace(TAG, '').match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g) ?? [];
}
