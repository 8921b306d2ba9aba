/** The letters of notices: assignment, new deadline, change of unit, receipt. */
import type { Day } from '../domain/day.ts';
import { viMails } from '../text/vi-mails.ts';
import { petitionCard } from './cards.ts';
import { type Block, type Card, cards, type Letter, type MailRound, text } from './letter.ts';
import { capital, shortNames } from './names.ts';
import type { AssignmentMail, DueChangeMail, ReceiptMail, TransferMail } from './notices.ts';
import { citizenSentence, nameLine, sentence, subjectLine } from './plain.ts';

export function assignmentLetter({ unit, items, paper }: AssignmentMail, round: MailRound): Letter {
  const words = viMails.assignment;
  const list = items.map((item) =>
    petitionCard(item, round, item.due === '' ? '' : words.mark(item.due), 'soon'),
  );
  const hasPaper = [paper.number, paper.day, paper.signer].some((part) => part !== '');
  return letterTo(unit, words.headline(items.length, untilWords(items, words)), [
    text(words.lead),
    ...(hasPaper
      ? [text(sentence(words.paper(nameLine(paper.number), paper.day, nameLine(paper.signer))))]
      : []),
    petitionCards(list),
    text(viMails.reminder.howToReply),
    text(words.notOurs),
  ]);
}

export function dueChangeLetter({ unit, items }: DueChangeMail, round: MailRound): Letter {
  const words = viMails.dueChange;
  const list = items.map((item) => {
    const card = petitionCard(item, round, words.mark(item.due), 'today');
    return item.oldDue === '' ? card : { ...card, details: [...card.details, words.before(item.oldDue)] };
  });
  const title = words.headline(items.length, untilWords(items, words));
  return letterTo(unit, title, [text(words.lead), petitionCards(list)]);
}

export function transferLetter({ unit, direction, items }: TransferMail, round: MailRound): Letter {
  const words = viMails.transfer;
  const isFrom = direction === 'from';
  const list = items.map((item): Card => {
    const other = nameLine(item.other);
    // The unit that lets go has no deadline any more.
    const petition = isFrom ? { ...item, due: '' as const, why: '' } : item;
    const card = petitionCard(petition, round, isFrom ? words.markFrom(other) : words.markTo(other), 'plain');
    const reason = item.reason === '' ? [] : [words.reason(citizenSentence(item.reason, round.mask))];
    return { ...card, details: [...card.details, ...reason] };
  });
  if (isFrom) {
    const title = words.headlineFrom(items.length, otherOf(items));
    return { ...letterTo(unit, title, [text(words.leadFrom), petitionCards(list)]), closing: '' };
  }
  const title = words.headlineTo(items.length, otherOf(items)) + untilWords(items, viMails.assignment);
  return letterTo(unit, title, [
    text(words.leadTo),
    petitionCards(list),
    text(viMails.reminder.howToReply),
    text(viMails.assignment.notOurs),
  ]);
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

/** The deadline that all share, or the first of several; blank where none is set. */
function untilWords(
  items: readonly { readonly due: Day | '' }[],
  words: { readonly due: (due: Day) => string; readonly firstDue: (due: Day) => string },
): string {
  const dues = [...new Set(items.map(({ due }) => due))].filter((due) => due !== '').sort();
  const [first] = dues;
  if (first === undefined) return '';
  return dues.length === 1 ? words.due(first) : words.firstDue(first);
}

/** The one unit at the other end, or words for several. */
function otherOf(items: TransferMail['items']): string {
  const [first, ...rest] = new Set(items.map(({ other }) => other));
  return first === undefined || rest.length > 0 ? viMails.transfer.others : nameLine(first);
}
