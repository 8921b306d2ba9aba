/** An issue in words: what goes to whom before it is done, the trail in `Nhật ký`, and what was done. */
import { formatDayLong } from '../../domain/day.ts';
import { explainDeadline } from '../../domain/deadline.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { problemLines } from '../consolidate/message.ts';
import { MAIL_MODES } from '../mail-run/ledger-row.ts';
import type { IssueResult } from './issue.ts';
import type { IssueDesk } from './issue-desk.ts';
import { paperLine } from './issue-duty.ts';

const words = viAssignment.issue;

/** So many units are spelt out in the question; the rest are counted. */
const SPELT_OUT = 25;

/** What goes to whom, for the person to agree to. */
export function previewLines(desk: IssueDesk): readonly string[] {
  const { plan, rows, mails, problems, paper, due } = desk;
  const unseen = plan.moves.filter(({ code }) => rows.get(code)?.reviewed !== true).length;
  const spelt = mails
    .slice(0, SPELT_OUT)
    .map((mail) => words.mail(labelOf(mail), mail.recipient, mail.items.length, mail.to));
  return [
    paperLine(paper) === '' ? words.noPaper : paperLine(paper),
    `${explainDeadline(due.deadline)}${due.from === 'period' ? ` ${words.planPast}` : ''}`,
    '',
    ...spelt,
    ...(mails.length > SPELT_OUT ? [words.more(mails.length - SPELT_OUT)] : []),
    ...(unseen > 0 ? ['', words.notReviewed(unseen)] : []),
    ...(plan.waiting.length > 0 ? ['', words.waiting(plan.waiting.length)] : []),
    ...(problems.length > 0 ? ['', words.held(problems.length), ...problemLines(problems)] : []),
  ];
}

/** What an issue did, to be found again: the paper, then a line for each mail, then who gave back what. */
export function trailLines({ paper, mails, plan }: IssueDesk): readonly string[] {
  const line = paperLine(paper);
  return [
    ...(line === '' ? [] : [line]),
    ...mails.map((mail) => `${labelOf(mail)}: ${mail.recipient}: ${mail.items.join('; ')}`),
    ...plan.moves
      .filter(({ givenBack }) => givenBack)
      .map(({ code, before, unit, reason }) => words.givenBack(code, before?.unit ?? '', unit, reason)),
    ...plan.moves
      .filter(({ kind }) => kind === 'none')
      .map(({ code, due }) => words.refilled(code, formatDayLong(due))),
  ];
}

function labelOf(mail: IssueDesk['mails'][number]): string {
  const { kinds } = words;
  return kinds[mail.kind as keyof typeof kinds];
}

/** The result as a person reads it. */
export function issueMessage(result: IssueResult): string {
  const { outcome, waiting, problems, toCall, sent } = result;
  if (outcome === 'turned-away') return words.turnedAway;
  const lines = [outcome === 'issued' ? words.done(result) : words.nothingNew];
  if (toCall.length > 0) lines.push(words.toCall(toCall));
  if (sent !== null) lines.push(sentLine(sent));
  if (waiting.length > 0) lines.push(words.waiting(waiting.length));
  if (problems.length > 0) lines.push('', words.held(problems.length), ...problemLines(problems));
  if (outcome === 'issued') lines.push('', words.undo);
  return lines.join('\n');
}

function sentLine(sent: NonNullable<IssueResult['sent']>): string {
  if (sent.ended !== null) return words.notSent(sent.ended);
  const parts = [words.sent(sent.sent)];
  if (sent.mode === MAIL_MODES.trial) parts.push(words.trial);
  if (sent.carried > 0) parts.push(words.carried(sent.carried));
  return [...parts, ...sent.failed, ...sent.unknown.map(words.unknown)].join(' ');
}
