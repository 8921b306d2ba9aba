/** What a run of mails tells, as data: what went out, what waits, what the office has to look after. */
import type { Day } from '../../domain/day.ts';
import type { Round } from '../read-round.ts';
import type { MailMode } from './ledger-row.ts';

export interface MailRunResult {
  /** Why the run sent nothing at all, in Vietnamese; null when it did its work. */
  readonly ended: string | null;
  readonly day: Day;
  readonly mode: MailMode | null;
  /** Mails that this run put on the day's list. */
  readonly planned: number;
  readonly sent: number;
  /** Mails that wait for a later run. */
  readonly carried: number;
  /** Mails closed because nothing was left to tell. */
  readonly dropped: number;
  /** Receipts that this run put on the list. */
  readonly receipts: number;
  /** Whom a mail may have reached or not, found by this run; such a mail is never sent again. */
  readonly unknown: readonly string[];
  /** Mails that could not be sent, a sentence each. */
  readonly failed: readonly string[];
  /** Whom the office has to call today. */
  readonly toCall: readonly string[];
  /** What is to be mended, a sentence each. */
  readonly problems: readonly string[];
}

export const NOTHING: Omit<MailRunResult, 'day'> = {
  ended: null,
  mode: null,
  planned: 0,
  sent: 0,
  carried: 0,
  dropped: 0,
  receipts: 0,
  unknown: [],
  failed: [],
  toCall: [],
  problems: [],
};

/** A run that sent nothing. */
export function endedRun({ today }: Pick<Round, 'today'>, ended: string): MailRunResult {
  return { ...NOTHING, day: today, ended };
}
