/** "Xem trước": what would go to whom today and why, line by line. */
import type { Call, ReminderMail, ReminderPlan } from '../domain/reminders/mail.ts';
import { recipientCount } from '../domain/reminders/quota.ts';
import { viMails } from '../text/vi-mails.ts';
import { partiesOf, shortNames } from './names.ts';
import { officeSubject } from './office-letter.ts';
import { nameLine } from './plain.ts';
import { problemSentence } from './problems.ts';
import { tallyOf } from './tally.ts';

const words = viMails.preview;

/** The plan in Vietnamese, one line for each mail, call and problem, the mails in the order of sending. */
export function previewLines(plan: ReminderPlan): readonly string[] {
  const { today, dayOff, mails, office, calls, problems } = plan;
  if (dayOff !== null) return [words.dayOff(today, nameLine(dayOff))];
  if (mails.length === 0 && office === null && calls.length === 0 && problems.length === 0) {
    return [words.nothing(today)];
  }
  return [
    ...(office?.kind === 'conference' ? [words.conference(today)] : []),
    ...(office?.insteadOf === undefined ? [] : [viMails.trial.office]),
    countLine(plan),
    ...mails.flatMap(mailLines),
    ...(office === null ? [] : [words.office(office.to.join(', '), officeSubject(office))]),
    ...(calls.length === 0 ? [] : ['', words.calls, ...calls.map(callLine)]),
    ...(problems.length === 0
      ? []
      : ['', words.problems, ...problems.map(problemSentence).map(words.bullet)]),
  ];
}

function countLine({ today, mails, office }: ReminderPlan): string {
  const all = office === null ? mails : [...mails, office];
  return words.count(
    today,
    all.length,
    all.reduce((sum, mail) => sum + recipientCount(mail), 0),
  );
}

function mailLines(mail: ReminderMail): readonly string[] {
  const { sections } = mail;
  const { to, cc } = mail.insteadOf ?? mail;
  const line = words.mail(
    `${shortNames(partiesOf(sections))} <${to.join(', ')}>`,
    tallyOf(sections),
    reasonOf(mail),
  );
  return cc.length === 0 ? [line] : [line, words.cc(cc)];
}

/** What made this the day: the latest of the items that have a step today, or a group's lateness. */
function reasonOf({ sections }: ReminderMail): string {
  const items = sections.flatMap((section) => section.items);
  const triggers = items.filter(
    ({ step, kind, daysLate }) => step !== null || (kind === 'list' && daysLate > 0),
  );
  const [first] = [...triggers].sort((a, b) => b.daysLate - a.daysLate);
  if (first === undefined) return words.owed;
  return words.because(
    first.kind === 'list' ? words.theList : nameLine(first.code || first.content),
    first.daysLate,
  );
}

/** Whom to call, the number, and what is missing, for a page. */
export function callWords({ party, contact, phone, why, sections }: Call) {
  const name = contact === '' ? nameLine(party) : `${nameLine(party)}, ${nameLine(contact)}`;
  const missing = `${tallyOf(sections)}. ${viMails.office.whyCall[why]}`;
  return { name, phone: nameLine(phone), missing };
}

function callLine({ party, contact, phone, why, sections }: Call): string {
  const { phone: phoneWords, whyCall } = viMails.office;
  return words.bullet(
    `${nameLine(party)} (${phoneWords(nameLine(contact), nameLine(phone))}): ${tallyOf(sections)}. ${whyCall[why]}`,
  );
}
