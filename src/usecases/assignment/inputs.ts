/** What commands are given as arguments, by the sidebar, the host or another script: checked before anything is read. */
import * as z from 'zod/mini';
import type { Day } from '../../domain/day.ts';
import { isDay } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { DECISIONS, OUTCOMES } from '../../domain/vocabulary.ts';
import { viAssignment } from '../../text/vi-assignment.ts';

const text = z.string().check(z.trim());
const someText = z.string().check(z.trim(), z.minLength(1));

export const issueInput = z.object({
  number: z._default(text, ''),
  /** As typed, "04/7/2022", or "2022-07-04"; blank is today. */
  date: z._default(text, ''),
  signer: z._default(text, ''),
  /** False asks the person first. */
  confirmed: z._default(z.boolean(), false),
});
export type IssueInput = z.output<typeof issueInput>;

export const freezeInput = z.object({ confirmed: z._default(z.boolean(), false) });

export const approvalInput = z.object({
  codes: z.array(someText).check(z.minLength(1)),
  decision: z.enum(DECISIONS),
  remark: z._default(text, ''),
  /** Who decided; blank is left out. */
  by: z._default(text, ''),
  day: z._default(text, ''),
  /** True refuses to write over another decision, for whoever looks at a list that may be old. */
  onlyWaiting: z._default(z.boolean(), false),
});
export type ApprovalInput = z.output<typeof approvalInput>;

export const replyInput = z.object({
  code: someText,
  reply: someText,
  outcome: z.enum(OUTCOMES),
  completionDue: z._default(text, ''),
  replyDay: z._default(text, ''),
  referredTo: z._default(text, ''),
  referredDay: z._default(text, ''),
});
export type ReplyInput = z.output<typeof replyInput>;

/** A code by itself, or as `{ code }`. */
export const codeInput = z.union([someText, z.object({ code: someText })]);

/** The input, or a `UserError` that names what is missing or of the wrong kind. */
export function parseInput<T extends z.core.$ZodType>(schema: T, given: unknown): z.output<T> {
  const parsed = z.safeParse(schema, given);
  if (parsed.success) return parsed.data;
  const parts = parsed.error.issues.map(({ path }) => viAssignment.inputs[String(path[0] ?? '')] ?? '');
  throw new UserError(viAssignment.badInput([...new Set(parts)].filter((part) => part !== '')));
}

/** A day as typed or in its inner form; blank is `blank`. Throws a `UserError` when it is none. */
export function dayInput<B extends Day | ''>(typed: string, roundYear: number, blank: B): Day | B {
  if (typed === '') return blank;
  if (isDay(typed)) return typed;
  const read = readDay(typed, roundYear);
  if ('day' in read) return read.day;
  throw new UserError(viAssignment.badDay(typed));
}
