/** "Nhắc việc". */
import type { Env } from '../../ports.ts';
import { viMailRun } from '../../text/vi-mail-run.ts';
import { disableReminders, enableReminders } from '../../usecases/mail-run/enable.ts';
import { sendReminders as sendMails } from '../../usecases/mail-run/index.ts';
import { enabledMessage, mailRunMessage } from '../../usecases/mail-run/message.ts';
import { previewForPanel } from '../../usecases/mail-run/preview.ts';
import type { ReminderPreview, Saved, SentPart } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

export function reminders(env: Env): ReminderPreview {
  return previewForPanel(env);
}

export function sendReminders(env: Env, { most }: Input<'sendReminders'>): SentPart {
  const result = sendMails(env, 'person', most);
  return { ...saved(mailRunMessage(result)), sent: result.sent, left: result.carried };
}

export function setReminders(env: Env, { mode }: Input<'setReminders'>): Saved {
  if (mode !== 'off') return saved(enabledMessage(enableReminders(env, mode === 'live')));
  disableReminders(env);
  return saved(viMailRun.disabled.done);
}
