/** What is done to a plan before it is sent: kept within the mail quota, or turned to the office while on trial. */
import type { OfficeMail, Planned, Recipients, ReminderMail, ReminderPlan } from './mail.ts';
import { trialKey } from './mail-key.ts';

export interface QuotaFit {
  /** What fits; its office page names what was cut. */
  readonly plan: ReminderPlan;
  /** Mails left for a later run. */
  readonly carried: readonly ReminderMail[];
}

/** How much of the quota a mail takes: Google counts every recipient, copies included. */
export function recipientCount({ to, cc }: Recipients): number {
  return to.length + cc.length;
}

/**
 * The plan cut to `remaining` recipients. The office's seats come first, since it must hear what was cut; then the mails
 * in their order, the worst lateness first. From the first that does not fit all are carried over: nobody is written to
 * before somebody who is later.
 */
export function fitQuota(plan: ReminderPlan, remaining: number): QuotaFit {
  const reserved = plan.office === null ? 0 : recipientCount(plan.office);
  if (remaining < reserved) return { plan: { ...plan, mails: [], office: null }, carried: plan.mails };
  let left = remaining - reserved;
  const cut = plan.mails.findIndex((mail) => {
    left -= recipientCount(mail);
    return left < 0;
  });
  if (cut < 0) return { plan, carried: [] };
  const mails = plan.mails.slice(0, cut);
  const carried = plan.mails.slice(cut);
  const office = plan.office && { ...plan.office, mails: mails.length, carried };
  return { plan: { ...plan, mails, office }, carried };
}

/** The plan on trial (Chạy thử): every mail to the office alone, saying whom it was for. */
export function redirectToOffice(plan: ReminderPlan): ReminderPlan {
  const { office } = plan;
  if (office === null) return { ...plan, mails: [] };
  const turned = <M extends Planned>(mail: M): M => ({ ...mail, ...turnedTo(office, mail) });
  return { ...plan, mails: plan.mails.map(turned), office: turned(office) };
}

function turnedTo(office: OfficeMail, { key, to, cc }: Planned): Planned {
  return { key: trialKey(key), to: office.to, cc: [], insteadOf: { to, cc } };
}
