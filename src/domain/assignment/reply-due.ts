/** The deadline that a petition gets when it is assigned: the plan's own, or, once that is past, a period from that day. */
import type { Day } from '../day.ts';
import { type Deadline, readDeadline } from '../deadline.ts';
import type { Milestone } from '../deadline-anchors.ts';
import type { Settings } from '../settings.ts';
import type { WorkCalendar } from '../working-days.ts';

/** Used where the ward has not set its own (design §2.2: a default, not in the plan). */
export const DEFAULT_REPLY_PERIOD = 'trong 10 ngày kể từ ngày giao';

export interface ReplyDueContext {
  readonly settings: Pick<Settings, 'replyDue' | 'replyPeriod'>;
  readonly roundYear: number;
  /** Undefined while the ward has not set it. */
  readonly conferenceDay: Day | undefined;
  readonly calendar: WorkCalendar;
}

export interface ReplyDue {
  readonly deadline: Deadline;
  /** `plan`: the setting `Hạn trả lời`; `period`: that was past, so `Hạn trả lời khi giao sau`. */
  readonly from: 'plan' | 'period';
  /** What is wrong with the words of the settings, in Vietnamese; another deadline stands in. */
  readonly faults: readonly string[];
}

/**
 * The last day in time for what is assigned on `assigned`, which is also "ngày giao" in the words of the settings.
 */
export function replyDueOn(assigned: Day, context: ReplyDueContext): ReplyDue {
  const { replyDue = '', replyPeriod = DEFAULT_REPLY_PERIOD } = context.settings;
  const planned = read(replyDue, assigned, context);
  if (planned.deadline !== undefined && planned.deadline.due >= assigned) {
    return { deadline: planned.deadline, from: 'plan', faults: [] };
  }
  const period = read(replyPeriod, assigned, context);
  const faults = [...planned.faults, ...period.faults];
  if (period.deadline !== undefined) return { deadline: period.deadline, from: 'period', faults };
  const { deadline } = read(DEFAULT_REPLY_PERIOD, assigned, context);
  if (deadline === undefined) throw new Error(`cannot be read: ${DEFAULT_REPLY_PERIOD}`);
  return { deadline, from: 'period', faults };
}

function read(
  words: string,
  assigned: Day,
  { roundYear, conferenceDay, calendar }: ReplyDueContext,
): { readonly deadline?: Deadline; readonly faults: readonly string[] } {
  if (words === '') return { faults: [] };
  const start = { name: 'ngày giao', day: assigned };
  const milestones: Milestone[] = [start];
  if (conferenceDay !== undefined) milestones.push({ name: 'hội nghị', day: conferenceDay });
  const found = readDeadline(words, { roundYear, milestones, start }, calendar);
  return 'fault' in found ? { faults: [found.message] } : { deadline: found, faults: [] };
}
