/** The result of a consolidation as a person reads it: figures first, then what is missing, then what to mend. */
import { vi } from '../../text/vi.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { ConsolidationResult } from './result.ts';

/** So many problems are spelt out; the rest are counted. */
const SPELT_OUT = 12;

export function consolidationMessage(result: ConsolidationResult): string {
  const words = vi.consolidated;
  const { problems, notSent, sources } = result;
  const lines = [
    `${result.line}.`,
    result.written ? words.news(result.added, result.changed, result.withdrawn) : words.nothingNew,
    words.sources(sources - notSent.length, sources),
  ];
  if (notSent.length > 0) lines.push(words.notSent(notSent));
  if (result.late.length > 0) lines.push(viAssignment.sentLate(result.late));
  if (result.frozenAt !== '') lines.push(viAssignment.frozenSince(result.frozenAt));
  if (result.added > 0) lines.push(words.next);
  if (problems.length > 0) {
    lines.push('', words.problems(problems.length));
    lines.push(...problemLines(problems));
  }
  return lines.join('\n');
}

/** One line for each problem, where it is first; the many are counted. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const { at, more } = vi.consolidated;
  const lines = problems
    .slice(0, SPELT_OUT)
    .map(({ sheet, cell, reason }) => `• ${at(sheet, cell)}: ${reason}`);
  return problems.length > SPELT_OUT ? [...lines, more(problems.length - SPELT_OUT)] : lines;
}
