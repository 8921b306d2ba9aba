/** Writes a mail as an `.eml` file: text and HTML side by side, dated by the host's clock. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ZONE } from '../run/time-zone.ts';
import { formatDate } from '../services/format-date.ts';
import type { Mail } from './mail.ts';

/** The bytes of the file; the same mail always gives the same bytes. */
export async function renderEml(mail: Mail): Promise<Buffer> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(envelope(mail));
  return Buffer.isBuffer(message) ? message : Buffer.from('');
}

function envelope(mail: Mail) {
  return {
    from: mail.name === '' ? mail.sender : { name: mail.name, address: mail.sender },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === '' ? {} : { html: mail.html }),
    date: formatDate(mail.at, PROJECT_ZONE, 'EEE, dd MMM yyyy HH:mm:ss Z') ?? '',
    messageId: `<${mail.sequence}.${mail.at}@example.vn>`,
    // A boundary made of chance would make each writing of the same mail another file.
    baseBoundary: `so-kien-nghi-${mail.sequence}`,
  };
}

/** Writes the mails under the home folder, each at its `file`. */
export async function writeOutbox(home: string, mails: readonly Mail[]): Promise<void> {
  if (mails.length > 0) await mkdir(path.join(home, 'outbox'), { recursive: true });
  for (const mail of mails) await writeFile(path.join(home, mail.file), await renderEml(mail));
}
