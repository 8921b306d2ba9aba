/** The letters of notices: assignment, new deadline, change of unit, receipt. */
import type { Day } from '../domain/day.ts';
import { viMails } from '../text/vi-mails.ts';
import { petitionCard } from './cards.ts';
import { type Block, type Card, cards, type Letter, type MailRound, text } from './letter.ts';
import { capital, shortNames } from './names.ts';
import type { AssignmentMail, DueChangeMail, ReceiptMail, TransferMail } from './notices.ts';
import { nameLine, sentence, subjectLine } from './plain.ts';

export function assignmentLetter({ unit, items, paper }: AssignmentMail, round: MailRound): Letter {
  const { headline, lead, paper: paperWords, notOurs } = viMails.assignment;
  const list = items.map((item) => petitionCard(item, round, '', 'soon'));
  const hasPaper = [paper.number, paper.day, paper.signer].some((part) => part !== '');
  return letterTo(unit, headline(items.length, oneDue(items.map(({ due }) => due))), [
    text(lead),
    ...(hasPaper
      ? [text(sentence(paperWords(nameLine(paper.number), paper.day, nameLine(paper.signer))))]
      : []),
    petitionCards(list),
    text(viMails.reminder.howToReply),
    text(notOurs),
  ]);
}

export function dueChangeLetter({ unit, items }: DueChangeMail, round: MailRound): Letter {
  const { headline, lead, before, mark } = viMails.dueChange;
  const list = items.map((item) => {
    const card = petitionCard(item, round, mark(item.due), 'today');
    return item.oldDue === '' ? card : { ...card, details: [...card.details, before(item.oldDue)] };
  });
  const title = headline(items.length, oneDue(items.map(({ due }) => due)));
  return letterTo(unit, title, [text(lead), petitionCards(list)]);
}

export function transferLetter({ unit, direction, items }: TransferMail, round: MailRound): Letter {
  const words = viMails.transfer;
  const isFrom = direction === 'from';
  const list = items.map((item): Card => {
    const other = nameLine(item.other);
    // The unit that lets go has no deadline any more.
    const petition = isFrom ? { ...item, due: '' as const, why: '' } : item;
    const card = petitionCard(petition, round, isFrom ? words.markFrom(other) : words.markTo(other), 'plain');
    const reason = item.reason === '' ? [] : [words.reason(sentence(item.reason))];
    return { ...card, details: [...card.details, ...reason] };
  });
  const title = (isFrom ? words.headlineFrom : words.headlineTo)(items.length);
  return letterTo(unit, title, [text(isFrom ? words.leadFrom : words.leadTo), petitionCards(list)]);
}

export function receiptLetter(mail: ReceiptMail): Letter {
  const words = viMails.receipt;
  const { source, sheet, state, at, petitions, why, daysLate, paperReceived } = mail;
  const inTime = daysLate !== null && daysLate > 0 ? words.late(daysLate) : words.inTime;
  const timing = daysLate === null ? [] : [text([inTime, sentence(why)].join(' ').trim())];
  return letterTo(source, words.headline(petitions), [
    text(words.lead(nameLine(at), nameLine(state))),
    ...timing,
    text(paperReceived ? words.paperReceived : words.paperAwaited),
    text(words.still(nameLine(sheet))),
  ]);
}

function letterTo(party: string, headline: string, blocks: readonly Block[]): Letter {
  return {
    subject: subjectLine(viMails.subject(shortNames([party]), headline)),
    headline: capital(headline),
    greeting: viMails.greeting(nameLine(party)),
    blocks,
    closing: viMails.closing,
  };
}

function petitionCards(list: readonly Card[]): Block {
  return cards(list, viMails.noun.petition);
}

/** The deadline that all share; null when they differ or have none. */
function oneDue(dues: readonly (Day | '')[]): Day | null {
  const [first = ''] = dues;
  return first !== '' && dues.every((due) => due === first) ? first : null;
}
