/** From an address to what is sent back: the page's files, frames, mails, and the calls. */
import { Refused } from './calls.ts';
import type { CallName } from './contract.ts';
import { frameScript, pageFile } from './files.ts';
import { framePage } from './frame/page.ts';
import { INPUTS } from './inputs.ts';
import { DATA_HEADERS, FRAME_HEADERS, MAIL_HEADERS, PAGE_HEADERS } from './policies.ts';
import type { Session } from './session.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Buffer;
}

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly body: AsyncIterable<unknown>;
}

/** No paste of a clerk's comes near this. */
const LONGEST_BODY = 8_000_000;
const HTML = { 'Content-Type': 'text/html; charset=utf-8' } as const;

/** @returns what to send; never throws */
export async function answer(session: Session, dist: string, asked: Asked): Promise<Reply> {
  try {
    return asked.method === 'POST'
      ? await answerCall(session, asked)
      : await answerGet(session, dist, asked.path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure(error instanceof Refused ? 400 : 500, message);
  }
}

async function answerGet(session: Session, dist: string, path: string): Promise<Reply> {
  const [, kind = '', id = ''] = /^\/(frame|mail)\/([\w.-]+)$/.exec(path) ?? [];
  if (kind === 'frame') {
    const html = session.play.frameHtml(Number(id));
    return page(html === null ? null : framePage(html, await frameScript(dist)), FRAME_HEADERS);
  }
  if (kind === 'mail') return page(session.play.mailHtml(id), MAIL_HEADERS);
  const file = await pageFile(dist, path);
  if (file === null) return failure(404, 'Không có trang này.');
  return { status: 200, headers: { ...PAGE_HEADERS, 'Content-Type': file.type }, content: file.content };
}

function page(html: string | null, headers: Reply['headers']): Reply {
  if (html === null) return failure(404, 'Không có trang này.');
  return { status: 200, headers: { ...headers, ...HTML }, content: html };
}

async function answerCall(session: Session, { path, body }: Asked): Promise<Reply> {
  const name = path.replace(/^\/api\//, '');
  if (!isCall(name)) return failure(404, 'Không có lời gọi này.');
  const parsed = INPUTS[name].safeParse(jsonOf(await textOf(body)));
  if (!parsed.success) return failure(400, 'Lời gọi không đúng mẫu.');
  const output = await session.call(name, parsed.data);
  return { status: 200, headers: DATA_HEADERS, content: JSON.stringify(output) };
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(INPUTS, name);
}

async function textOf(body: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    const bytes = Buffer.from(part as Uint8Array);
    length += bytes.length;
    if (length > LONGEST_BODY) throw new Refused('Nội dung gửi lên quá dài.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Undefined when it is no JSON: no call takes that. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(status: number, message: string): Reply {
  return { status, headers: DATA_HEADERS, content: JSON.stringify({ error: message }) };
}
