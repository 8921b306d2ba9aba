/** What a run tells: the one JSON line of the command, and the same object from the library. */
import type { CallCounts } from './context.ts';
import { noCalls } from './meter.ts';

export interface AlertRecord {
  readonly title: string;
  readonly prompt: string;
  /** Name of the button set, such as `YES_NO`. */
  readonly buttons: string;
  /** Name of the button that was pressed. */
  readonly answer: string;
  /** What was typed, when it was a prompt. */
  readonly text?: string;
}

export interface ToastRecord {
  readonly title: string;
  readonly message: string;
}

export interface MailRecord {
  readonly at: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Where the `.eml` stands, relative to the home folder. */
  readonly file: string;
}

export interface RunReport {
  readonly ok: boolean;
  readonly result: unknown;
  readonly calls: Readonly<CallCounts>;
  /** Real milliseconds. */
  readonly ms: number;
  readonly alerts: readonly AlertRecord[];
  readonly toasts: readonly ToastRecord[];
  readonly mails: readonly MailRecord[];
  readonly error: { readonly message: string; readonly stack?: string } | null;
}

export const EMPTY_REPORT: RunReport = {
  ok: true,
  result: null,
  calls: noCalls(),
  ms: 0,
  alerts: [],
  toasts: [],
  mails: [],
  error: null,
};

/** A report that only says what went wrong before anything ran. */
export function refused(message: string): RunReport {
  return { ...EMPTY_REPORT, ok: false, error: { message } };
}

/** One report for several runs in a row: sums, lists end to end, the first error; the result is given. */
export function joinReports(reports: readonly RunReport[], result: unknown): RunReport {
  const calls = noCalls();
  for (const report of reports)
    for (const kind of Object.keys(calls) as (keyof CallCounts)[]) calls[kind] += report.calls[kind];
  return {
    ok: reports.every((report) => report.ok),
    result,
    calls,
    ms: reports.reduce((sum, report) => sum + report.ms, 0),
    alerts: reports.flatMap((report) => report.alerts),
    toasts: reports.flatMap((report) => report.toasts),
    mails: reports.flatMap((report) => report.mails),
    error: reports.find((report) => report.error !== null)?.error ?? null,
  };
}
