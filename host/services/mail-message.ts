/** Reads the arguments of `MailApp.sendEmail` and holds them to Google's rules. */
import type { Run } from '../run/machine.ts';
import { wrongArguments } from './authority.ts';

export interface Message {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly name: string;
  readonly replyTo: string;
}

type Options = Readonly<Record<string, unknown>>;

/** guides/services/quotas: recipients a message, bytes a body; reference/gmail: letters of a subject. */
const MOST_RECIPIENTS = 50;
const BODY_LIMIT = 200 * 1024;
const SUBJECT_LIMIT = 250;

const NOT_IMITATED = ['attachments', 'inlineImages', 'noReply'];
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+$/;

/** @throws Google's sentence for whatever is wrong; nothing is sent then. */
export function parseMessage(run: Run, args: readonly unknown[]): Message {
  const options = mergeArguments(run, args);
  for (const key of NOT_IMITATED)
    if (options[key] !== undefined) throw run.realm.error(`chưa mô phỏng: MailApp.sendEmail ${key}`);
  const message: Message = {
    to: recipients(run, options.to),
    cc: recipients(run, options.cc),
    bcc: recipients(run, options.bcc),
    subject: oneLine(options.subject),
    text: text(options.body),
    html: text(options.htmlBody),
    name: oneLine(options.name),
    replyTo: recipients(run, options.replyTo).join(', '),
  };
  checkLimits(run, message);
  return message;
}

/** How many recipients the quota counts. */
export function recipientCount(message: Pick<Message, 'to' | 'cc' | 'bcc'>): number {
  return message.to.length + message.cc.length + message.bcc.length;
}

/** (message) · (to, subject, body) · (to, subject, body, options) · (to, replyTo, subject, body). */
function mergeArguments(run: Run, args: readonly unknown[]): Options {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isOptions(first)) return first;
  const ends = args.length === 3 || (args.length === 4 && isOptions(fourth));
  if (ends) return { ...(isOptions(fourth) ? fourth : {}), to: first, subject: second, body: third };
  if (args.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  throw wrongArguments(run, 'MailApp.sendEmail', args);
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Splits at commas outside quotes; each part is an address or `Tên <địa chỉ>`. */
function recipients(run: Run, list: unknown): string[] {
  const parts = text(list).match(/(?:"[^"]*"|[^,])+/g) ?? [];
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== '');
  for (const part of trimmed)
    if (/[\r\n]/.test(part) || !ADDRESS.test(addressOf(part)))
      throw run.realm.error(`Invalid email: ${part}`);
  return trimmed;
}

/** The bare address of `Tên <địa chỉ>`. */
export function addressOf(recipient: string): string {
  return /<([^<>]*)>$/.exec(recipient)?.[1] ?? recipient;
}

/** A header is one line: what follows a line break can never become a header of its own. */
function oneLine(value: unknown): string {
  return text(value)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function checkLimits(run: Run, message: Message): void {
  const count = recipientCount(message);
  if (count === 0) throw run.realm.error('Failed to send email: no recipient');
  if (count > MOST_RECIPIENTS) throw run.realm.error('Limit Exceeded: Email Recipients Per Message.');
  if (message.subject.length > SUBJECT_LIMIT) throw run.realm.error('Argument too large: subject');
  for (const body of [message.text, message.html])
    if (Buffer.byteLength(body, 'utf8') > BODY_LIMIT)
      throw run.realm.error('Limit Exceeded: Email Body Size.');
}
