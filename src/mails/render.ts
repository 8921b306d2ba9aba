/** Any mail of the round as subject, HTML and plain text. */
import type { OfficeMail, Recipients, ReminderMail } from '../domain/reminders/mail.ts';
import { viMails } from '../text/vi-mails.ts';
import type { Letter, MailRound, RenderedMail } from './letter.ts';
import { fittedLetter } from './letter-size.ts';
import { assignmentLetter, dueChangeLetter, receiptLetter, transferLetter } from './notice-letters.ts';
import type { NoticeMail } from './notices.ts';
import { officeLetter } from './office-letter.ts';
import { clip, nameLine, subjectLine } from './plain.ts';
import { reminderLetter } from './reminder-letter.ts';

export type AnyMail = ReminderMail | OfficeMail | NoticeMail;

/** The recipients named in a trial mail are never so many that they hide it. */
const TRIAL_NAMED = 20;

/**
 * The mail in words. Text that citizens wrote is masked, shortened and escaped; nobody who raised a petition is named.
 * Both bodies stay under 100 KB each, whatever the mail lists.
 */
export function renderMail(mail: AnyMail, round: MailRound): RenderedMail {
  const letter = letterOf(mail, round);
  const trial = mail.insteadOf !== undefined;
  const subject = trial ? subjectLine(viMails.trial.prefix + letter.subject) : letter.subject;
  return fittedLetter({ ...letter, subject }, cleanRound(round), trialLine(mail));
}

function letterOf(mail: AnyMail, round: MailRound): Letter {
  switch (mail.kind) {
    case 'group':
    case 'unit':
    case 'duty':
      return reminderLetter(mail, round);
    case 'office':
    case 'conference':
      return officeLetter(mail, round);
    case 'assignment':
      return assignmentLetter(mail, round);
    case 'dueChange':
      return dueChangeLetter(mail, round);
    case 'transfer':
      return transferLetter(mail, round);
    case 'receipt':
      return receiptLetter(mail);
  }
}

/** What a trial mail says first. */
function trialLine(mail: AnyMail): string {
  if (mail.insteadOf === undefined) return '';
  if (mail.kind === 'office' || mail.kind === 'conference') return viMails.trial.office;
  return viMails.trial.insteadOf(named(mail.insteadOf.to), named(mail.insteadOf.cc));
}

function named(addresses: Recipients['to']): readonly string[] {
  return addresses.slice(0, TRIAL_NAMED).map(nameLine);
}

/** The round's own words on one line each; a link that is none is left out. */
function cleanRound({ officeName, roundName, mask, link }: MailRound): MailRound {
  const base = { officeName: nameLine(officeName), roundName: clip(nameLine(roundName), 200), mask };
  if (link === undefined || !/^https:\/\/[^\s"<>]{1,500}$/.test(link.url)) return base;
  return { ...base, link: { url: link.url, sheet: nameLine(link.sheet) } };
}
