/** "Phân công" before it is issued: which unit would get what, by when (design §3.3). */
import type { Day } from '../../domain/day.ts';
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { foldCase } from '../../domain/text.ts';
import type { Env } from '../../ports.ts';
import { openRound } from '../read-round.ts';
import { openIssue } from './issue-desk.ts';

export interface UnitPreview {
  readonly unit: string;
  /** Its usable addresses; `''` for one that the office has to call. */
  readonly email: string;
  readonly items: readonly {
    readonly code: string;
    readonly content: string;
    readonly due: Day;
    /** False: nobody has gone through it, and field and unit are suggestions. */
    readonly reviewed: boolean;
  }[];
}

/**
 * What an issue would come to now, unit by unit; nothing is written.
 * Reads: 7 (settings, fields, units, days off, ledger, duties, register).
 * @throws UserError when a needed sheet is missing
 */
export function previewAssignments({ workbook, clock }: Env): readonly UnitPreview[] {
  const round = openRound(workbook, clock.now());
  const { plan, rows, emailOf } = openIssue(workbook, round, { number: '', day: '', signer: '' });
  const units = new Map<string, { unit: string; items: UnitPreview['items'][number][] }>();
  for (const { code, unit, due } of plan.moves) {
    const { content = '', reviewed = false } = rows.get(code) ?? {};
    const item = { code, content, due, reviewed };
    const known = units.get(foldCase(unit));
    if (known === undefined) units.set(foldCase(unit), { unit, items: [item] });
    else known.items.push(item);
  }
  return [...units.values()].map(({ unit, items }) => ({
    unit,
    email: readAddresses(emailOf(unit)).valid.join(', '),
    items,
  }));
}
