/** Mail through Google's service; the script's owner is the sender, replies go to the office. */
import type { Mailer } from '../ports.ts';
import { needScope } from './scopes.ts';

export const mailer: Mailer = {
  remaining: () => {
    needScope('mail');
    return MailApp.getRemainingDailyQuota();
  },
  send: ({ to, cc, subject, html, text, replyTo, senderName }) => {
    MailApp.sendEmail({
      to: to.join(','),
      ...(cc.length > 0 ? { cc: cc.join(',') } : {}),
      subject,
      body: text,
      htmlBody: html,
      ...(replyTo === '' ? {} : { replyTo }),
      name: senderName,
    });
  },
};
