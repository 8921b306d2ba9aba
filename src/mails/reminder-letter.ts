/** The letter that reminds one address of all it owes: a group's list, replies, promised work, duties of the plan. */
import type { ReminderItem, ReminderMail, Section } from '../domain/reminders/mail.ts';
import { viMails } from '../text/vi-mails.ts';
import { itemCard } from './cards.ts';
import { type Block, cards, heading, type Letter, type MailRound, text } from './letter.ts';
import { capital, partiesOf, shortNames } from './names.ts';
import { nameLine, subjectLine } from './plain.ts';
import { tallyOf } from './tally.ts';

const KINDS = ['list', 'reply', 'completion', 'duty'] as const;

export function reminderLetter({ sections, cc }: ReminderMail, round: MailRound): Letter {
  const headline = tallyOf(sections);
  const parties = partiesOf(sections);
  const hasReplies = sections.some(({ items }) => items.some(({ kind }) => kind === 'reply'));
  const hint = hasReplies ? [text(viMails.reminder.howToReply)] : [];
  const copied = cc.length === 0 ? [] : [text(viMails.copied)];
  return {
    subject: subjectLine(viMails.subject(shortNames(parties), headline)),
    headline: capital(headline),
    greeting: viMails.greeting(parties.map(nameLine).slice(0, 10).join('; ')),
    blocks: [...sectionBlocks(sections, round, parties.length > 1), ...hint, ...copied],
    closing: viMails.closing,
  };
}

/** Headings and cards of sections, each heading with the party's name where `named`. */
export function sectionBlocks(
  sections: readonly Section[],
  round: MailRound,
  named: boolean,
): readonly Block[] {
  return sections.flatMap((section) =>
    KINDS.flatMap((kind) => {
      const items = section.items.filter((item) => item.kind === kind);
      return items.length === 0 ? [] : kindBlocks(section, kind, items, round, named);
    }),
  );
}

function kindBlocks(
  { party, sheet }: Section,
  kind: ReminderItem['kind'],
  items: readonly ReminderItem[],
  round: MailRound,
  named: boolean,
): readonly Block[] {
  const { headings, headingOf, howToSend } = viMails.reminder;
  const { petition, duty } = viMails.noun;
  const isPetition = kind === 'reply' || kind === 'completion';
  const list = cards(
    items.map((item) => itemCard(item, round)),
    isPetition ? petition : duty,
  );
  return [
    heading(named ? headingOf(nameLine(party), headings[kind]) : headings[kind]),
    list,
    ...(sheet === undefined ? [] : [text(howToSend(nameLine(sheet)))]),
  ];
}
