/** `MailApp`: puts mail into the run's outbox, within the quota of recipients a day. */
import type { Machine, QuotaWindow, Run } from '../run/machine.ts';
import { formatInstant } from '../run/time-zone.ts';
import { requireAuthority } from './authority.ts';
import { addressOf, type Message, parseMessage, recipientCount } from './mail-message.ts';
import { ServiceObject } from './service-object.ts';

type Service = GoogleAppsScript.Mail.MailApp;
type Api = Pick<Service, 'getRemainingDailyQuota' | 'sendEmail'>;

const DAY = 24 * 3_600_000;

class HostMailApp extends ServiceObject<Service> implements Api {
  constructor(run: Run) {
    super(run, 'MailApp');
  }

  sendEmail(...args: readonly unknown[]): void {
    const send = (): void => {
      requireAuthority(this.run, 'MailApp.sendEmail', 'script.send_mail');
      const message = parseMessage(this.run, args);
      this.spend(recipientCount(message));
      this.post(message);
    };
    this.call('sendEmail', send, 'mail');
  }

  getRemainingDailyQuota(): number {
    return this.call('getRemainingDailyQuota', () => {
      requireAuthority(this.run, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
      return this.run.machine.settings.quota - quotaWindow(this.run.machine, this.run.user).used;
    });
  }

  private spend(count: number): void {
    const { machine, user } = this.run;
    const window = quotaWindow(machine, user);
    if (window.used + count > machine.settings.quota)
      throw this.run.realm.error('Service invoked too many times for one day: email.');
    machine.state.quotas[user] = { since: window.since, used: window.used + count };
  }

  private post(message: Message): void {
    const { machine, user, mails } = this.run;
    machine.state.mailCount += 1;
    const sequence = machine.state.mailCount;
    const at = machine.clock.now();
    const mail = { ...message, sequence, at, sender: user, file: fileName(sequence, at, message) };
    mails.push(mail);
    machine.outbox.push(mail);
  }
}

export function createMailApp(run: Run): Service {
  return new HostMailApp(run).shell();
}

/** Quotas "reset 24 hours after the first request" (guides/services/quotas). */
function quotaWindow(machine: Machine, user: string): QuotaWindow {
  const now = machine.clock.now();
  const window = machine.state.quotas[user];
  return window === undefined || now - window.since >= DAY ? { since: now, used: 0 } : window;
}

/** `outbox/0001-2022-06-27T0730-tdp01.eml`: number, local time, the first recipient's mailbox. */
function fileName(sequence: number, at: number, message: Message): string {
  const time = formatInstant(at).slice(0, 16).replace(':', '');
  const first = [...message.to, ...message.cc, ...message.bcc][0] ?? '';
  const mailbox = (addressOf(first).split('@')[0] ?? '').replace(/[^A-Za-z0-9._-]/g, '_');
  return `outbox/${String(sequence).padStart(4, '0')}-${time}-${mailbox}.eml`;
}
