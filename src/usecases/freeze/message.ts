/** Freezing in words: what is asked before, what is told after. */
import { viAssignment } from '../../text/vi-assignment.ts';
import { problemLines } from '../consolidate/message.ts';
import type { ConsolidationResult } from '../consolidate/result.ts';
import { figureLines } from './figures.ts';
import type { FreezeResult } from './index.ts';

const words = viAssignment.freeze;

/** The figures as they would be frozen now, and what is still open. */
export function previewText(result: ConsolidationResult): string {
  const { line, notSent, problems } = result;
  return [
    words.ask,
    '',
    `${line}.`,
    ...(notSent.length > 0 ? [words.notSent(notSent)] : []),
    ...(problems.length > 0 ? ['', words.problems(problems.length), ...problemLines(problems)] : []),
  ].join('\n');
}

/** The result as a person reads it. */
export function freezeMessage({ outcome, at, figures, undoAt }: FreezeResult): string {
  if (outcome === 'turned-away') return words.turnedAway;
  return [
    outcome === 'frozen' ? words.done(at) : words.again(at, figures?.who ?? ''),
    '',
    ...(figures === undefined ? [words.lost] : figureLines(figures)),
    '',
    words.undo(undoAt),
  ].join('\n');
}
