/** What commands about mails tell the person. */
import { viMailRun } from '../../text/vi-mail-run.ts';
import type { EnableResult } from './enable.ts';
import { MAIL_MODES } from './ledger-row.ts';
import type { PreviewResult } from './preview.ts';
import type { QueuedResult } from './queue.ts';
import type { MailRunResult } from './result.ts';

const words = viMailRun.result;

export function mailRunMessage(result: MailRunResult): string {
  if (result.ended !== null) return result.ended;
  const { planned, toCall, problems } = result;
  const parts = [
    ...(planned === 0 ? [] : [words.planned(planned)]),
    queuedMessage(result),
    ...listed(toCall, words.calls),
    ...listed(problems, words.problems),
  ];
  return parts.join('\n');
}

/** What became of queued mails; also for commands that have queued some. */
export function queuedMessage(result: QueuedResult): string {
  if (result.ended !== null) return result.ended;
  const { mode, sent, carried, dropped, unknown, failed } = result;
  const parts = [
    words.sent(sent),
    ...(mode === MAIL_MODES.trial ? [words.trial] : []),
    ...(carried === 0 ? [] : [words.carried(carried)]),
    ...(dropped === 0 ? [] : [words.dropped(dropped)]),
    ...listed(unknown, words.unknown),
    ...listed(failed, words.failed),
  ];
  return parts.join('\n');
}

function listed(lines: readonly string[], say: (lines: readonly string[]) => string): readonly string[] {
  return lines.length === 0 ? [] : [say(lines)];
}

export function enabledMessage({ mode, closed, otherRunner }: EnableResult): string {
  const { live, trial, fromCopy, otherRunner: other } = viMailRun.enabled;
  const parts = [
    mode === MAIL_MODES.live ? live : trial,
    ...(closed === null ? [] : [fromCopy(closed)]),
    ...(otherRunner === '' ? [] : [other(otherRunner)]),
  ];
  return parts.join('\n');
}

export function previewMessage({ lines }: PreviewResult): string {
  return lines.join('\n');
}
