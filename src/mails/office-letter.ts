/** The office's page of the day, and its one page on the conference day. */
import type { Call, ListsStanding, OfficeMail, ReminderItem, Section } from '../domain/reminders/mail.ts';
import { codesOf } from '../domain/reminders/mail-key.ts';
import { viMails } from '../text/vi-mails.ts';
import { itemCard } from './cards.ts';
import {
  type Block,
  bullets,
  type Card,
  cards,
  heading,
  type Letter,
  type MailRound,
  text,
} from './letter.ts';
import { capital, partiesOf, shortNames, sourceNames } from './names.ts';
import { clip, nameLine, sentence, subjectLine } from './plain.ts';
import { problemSentence } from './problems.ts';
import { sectionBlocks } from './reminder-letter.ts';
import { tallyOf, toneOf } from './tally.ts';
import { zaloText } from './zalo.ts';

/** Codes named beside a unit; the rest stand in the register. */
const CODES_NAMED = 12;

const words = viMails.office;

export function officeLetter(mail: OfficeMail, round: MailRound): Letter {
  const isDaily = mail.kind === 'office';
  return {
    subject: officeSubject(mail),
    headline: capital(headlineOf(mail)),
    greeting: viMails.greeting(nameLine(mail.officeName)),
    blocks: isDaily ? dailyBlocks(mail, round) : conferenceBlocks(mail, round),
    closing: '',
  };
}

export function officeSubject(mail: OfficeMail): string {
  const subject = mail.kind === 'office' ? words.subject : words.conferenceSubject;
  return subjectLine(subject(mail.today, headlineOf(mail)));
}

/** What the page says in short: who is late, what is waited for, how many calls. */
function headlineOf(mail: OfficeMail): string {
  return (mail.kind === 'office' ? dailyHeadline(mail) : conferenceHeadline(mail)).join(', ');
}

function dailyHeadline(mail: OfficeMail): readonly string[] {
  const { late, lists, leaders, calls, mails, problems, notices = [] } = mail;
  const overdue = late.filter(({ items }) => items.some(({ daysLate }) => daysLate > 0));
  const onlyToday = partiesOf(late).length - partiesOf(overdue).length;
  const parts = [
    counted(partiesOf(overdue).length, words.unitsLate),
    counted(onlyToday, words.unitsToday),
    counted(lists?.notSent.length ?? 0, words.listsMissing),
    counted(leaders.length, words.leaders),
    counted(calls.length, words.toCall),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts;
  return [counted(mails, words.reminded), counted(problems.length + notices.length, words.toMend)].filter(
    (part) => part !== '',
  );
}

function conferenceHeadline({ late, leaders }: OfficeMail): readonly string[] {
  const items = late.flatMap((section) => section.items);
  const replies = items.filter(({ kind }) => kind === 'reply').length;
  const promised = items.filter(({ kind }) => kind === 'completion').length;
  // A duty stands under each of its owners.
  const duties = new Set(items.flatMap(({ kind, content }) => (kind === 'duty' ? [content] : [])));
  const parts = [
    counted(replies, words.unanswered),
    counted(leaders.length, words.leaders),
    counted(promised + duties.size, words.workOpen),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [words.allAnswered] : parts;
}

function dailyBlocks(mail: OfficeMail, round: MailRound): readonly Block[] {
  const { calls, lists, late, leaders, own, problems } = mail;
  const zalo = zaloText(lists?.notSent ?? []);
  return [
    text(words.sent(mail.mails)),
    ...carriedBlocks(mail),
    ...noticeBlocks(mail),
    ...under(words.headings.calls, calls.length, cards(calls.map(callCard), viMails.noun.place)),
    ...under(words.headings.zalo, zalo.length, { kind: 'copy', text: clip(zalo, 2000) }),
    ...(lists === null ? [] : listBlocks(lists)),
    ...standingBlocks(words.headings.late, late),
    ...leaderBlocks(leaders, round),
    ...sectionBlocks(own, round, true),
    ...under(
      words.headings.problems,
      problems.length,
      bullets(problems.map(problemSentence), viMails.noun.point),
    ),
    ...tallyBlocks(mail),
  ];
}

function conferenceBlocks(mail: OfficeMail, round: MailRound): readonly Block[] {
  return [
    text(words.conferenceLead),
    ...noticeBlocks(mail),
    ...tallyBlocks(mail),
    ...standingBlocks(words.headings.open, mail.late),
    ...leaderBlocks(mail.leaders, round),
  ];
}

function carriedBlocks({ carried }: OfficeMail): readonly Block[] {
  if (carried.length === 0) return [];
  const lines = carried.map(({ sections }) => standingLine(shortNames(partiesOf(sections)), sections));
  return [text(words.carried(carried.length)), bullets(lines, viMails.noun.place)];
}

/** What the sending of mails itself has to tell. */
function noticeBlocks({ notices = [] }: OfficeMail): readonly Block[] {
  return under(words.headings.notices, notices.length, bullets(notices.map(sentence), viMails.noun.point));
}

function callCard({ party, contact, phone, why, sections }: Call): Card {
  const worst = Math.max(...sections.flatMap(({ items }) => items.map(({ daysLate }) => daysLate)));
  return {
    title: nameLine(party),
    mark: '',
    tone: toneOf(worst),
    content: capital(words.phone(nameLine(contact), nameLine(phone))),
    details: [`${capital(tallyOf(sections))}.`, words.whyCall[why]],
  };
}

function listBlocks({ asked, notSent, unsigned }: ListsStanding): readonly Block[] {
  const lines = [
    words.listsSent(asked - notSent.length, asked),
    ...(notSent.length === 0 ? [] : [words.listsNotSent(sourceNames(notSent.map(({ name }) => name)))]),
    ...(unsigned.length === 0 ? [] : [words.unsigned(sourceNames(unsigned))]),
  ];
  return under(
    words.headings.lists,
    asked,
    bullets(
      lines.map((line) => clip(line, 2000)),
      viMails.noun.place,
    ),
  );
}

function standingBlocks(title: string, late: readonly Section[]): readonly Block[] {
  const lines = partiesOf(late).map((party) =>
    standingLine(
      nameLine(party),
      late.filter((section) => section.party === party),
    ),
  );
  return under(title, lines.length, bullets(lines, viMails.noun.place));
}

function standingLine(who: string, sections: readonly Section[]): string {
  const codes = codesOf(sections.flatMap(({ items }) => items));
  const named = codes.slice(0, CODES_NAMED).map(nameLine);
  return words.standingOf(who, tallyOf(sections), codes.length > CODES_NAMED ? [...named, '…'] : named);
}

function leaderBlocks(leaders: readonly ReminderItem[], round: MailRound): readonly Block[] {
  const list = leaders.map((item) => itemCard(item, round));
  return under(words.headings.leaders, list.length, cards(list, viMails.noun.petition));
}

function tallyBlocks({ standing }: OfficeMail): readonly Block[] {
  const lines = standing.map(({ label, count }) => words.tally(nameLine(label), count));
  return under(words.headings.standing, lines.length, bullets(lines, viMails.noun.point));
}

/** A block under its heading, if it has anything in it. */
function under(title: string, size: number, block: Block): readonly Block[] {
  return size === 0 ? [] : [heading(title), block];
}

function counted(count: number, say: (count: number) => string): string {
  return count === 0 ? '' : say(count);
}
