/** What the office has to mend, one sentence a problem. */
import type { ReminderProblem } from '../domain/reminders/problems.ts';
import { viMails } from '../text/vi-mails.ts';
import { sentence } from './plain.ts';

/** The problem in Vietnamese, on one line whatever was typed. */
export function problemSentence(problem: ReminderProblem): string {
  return sentence(saidOf(problem));
}

function saidOf(problem: ReminderProblem): string {
  const words = viMails.problems;
  switch (problem.kind) {
    case 'steps':
      return words.steps(problem.typed);
    case 'office-address':
      return words.officeAddress(problem.typed);
    case 'no-address':
      return words.noAddress(problem.party);
    case 'bad-address':
      return words.badAddress(problem.party, problem.typed);
    case 'shared-address':
      return words.sharedAddress(problem.address, problem.parties);
    case 'unknown-unit':
      return words.unknownUnit(problem.party);
    case 'no-superior':
      return words.noSuperior(problem.party, problem.typed);
    case 'no-leaders':
      return words.noLeaders(problem.typed);
  }
}
