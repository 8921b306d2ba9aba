/** Petitions, lists and duties as cards. */
import type { Day } from '../domain/day.ts';
import type { ReminderItem } from '../domain/reminders/mail.ts';
import { viMails } from '../text/vi-mails.ts';
import type { Card, MailRound, Tone } from './letter.ts';
import { citizenLine, citizenSentence, citizenText, nameLine, sentence } from './plain.ts';
import { toneOf } from './tally.ts';

/** A petition as any mail shows it. */
export interface PetitionLine {
  readonly code: string;
  readonly content: string;
  readonly place: string;
  readonly due: Day | '';
  readonly why: string;
  readonly remark?: string;
}

/** The card of something due, marked with how late it is. */
export function itemCard(item: ReminderItem, round: MailRound): Card {
  const mark = viMails.lateness(item.daysLate);
  const tone = toneOf(item.daysLate);
  if (item.kind === 'reply' || item.kind === 'completion') return petitionCard(item, round, mark, tone);
  const content = item.kind === 'list' ? viMails.reminder.list : sentence(item.content);
  return { title: nameLine(item.code), mark, tone, content, details: [whyLine(item)].filter(isSaid) };
}

/** The card of a petition with a mark of its own. */
export function petitionCard(petition: PetitionLine, { mask }: MailRound, mark: string, tone: Tone): Card {
  const place = citizenLine(petition.place, mask);
  const remark = citizenSentence(petition.remark ?? '', mask);
  return {
    title: nameLine(petition.code),
    mark,
    tone,
    content: citizenText(petition.content, mask),
    details: [place === '' ? '' : viMails.place(place), remark, whyLine(petition)].filter(isSaid),
  };
}

/** The reason of a deadline as given, else just the day. */
function whyLine({ due, why }: Pick<PetitionLine, 'due' | 'why'>): string {
  if (why !== '') return sentence(why);
  return due === '' ? '' : viMails.due(due);
}

const isSaid = (line: string): boolean => line !== '';
