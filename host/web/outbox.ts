/** The outbox: mails of this host and those its folder holds from earlier, read back from their files. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { type Host, renderEml } from '../index.ts';
import { formatInstant } from '../run/time-zone.ts';
import type { MailHead, MailView } from './contract.ts';

interface Stored {
  readonly view: MailView;
  readonly html: string | null;
}

export class Outbox {
  private readonly mails = new Map<string, Stored>();

  /** @param folder where the `.eml` files of earlier sessions lie; undefined = nowhere */
  static async open(folder: string | undefined): Promise<Outbox> {
    const outbox = new Outbox();
    if (folder === undefined) return outbox;
    for (const name of await emlFiles(folder))
      await outbox.keep(idOf(name), await readFile(path.join(folder, name)));
    return outbox;
  }

  /** Takes in what the host has sent since. */
  async update(host: Host): Promise<void> {
    for (const mail of host.outbox) {
      const id = idOf(mail.file);
      if (!this.mails.has(id)) await this.keep(id, await renderEml(mail));
    }
  }

  get count(): number {
    return this.mails.size;
  }

  /** Newest first. */
  heads(): readonly MailHead[] {
    const heads = [...this.mails.values()].map(({ view: { id, at, to, cc, subject } }) => ({
      id,
      at,
      to,
      cc,
      subject,
    }));
    return heads.sort((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)));
  }

  find(id: string): Stored | undefined {
    return this.mails.get(id);
  }

  private async keep(id: string, eml: Buffer): Promise<void> {
    const parsed = await simpleParser(eml);
    this.mails.set(id, { view: viewOf(id, parsed), html: parsed.html || null });
  }
}

async function emlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.eml')).sort();
}

/** The file's name without its ending names the mail in addresses. */
function idOf(file: string): string {
  return path.basename(file, '.eml');
}

function viewOf(id: string, { from, to, cc, replyTo, subject, text, html, date }: ParsedMail): MailView {
  return {
    id,
    at: date === undefined ? '' : formatInstant(date.getTime()),
    from: addresses(from),
    to: addresses(to),
    cc: addresses(cc),
    replyTo: addresses(replyTo),
    subject: subject ?? '',
    text: text ?? '',
    hasHtml: Boolean(html),
  };
}

function addresses(field: AddressObject | AddressObject[] | undefined): string {
  return [field ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}
