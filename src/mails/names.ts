/** Who is written to, in few words. */
import type { Section } from '../domain/reminders/mail.ts';
import { foldMarks } from '../domain/text.ts';
import { viMails } from '../text/vi-mails.ts';
import { clip, nameLine } from './plain.ts';

/** A name in a subject leaves room for what matters. */
const SUBJECT_NAME = 50;

/** Everybody that some sections are about, each once. */
export function partiesOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.map(({ party }) => party))];
}

/** "Công an phường"; "UBND phường, Công an phường"; "UBND phường và 3 nơi nữa". */
export function shortNames(parties: readonly string[]): string {
  const [first = '', second = ''] = parties.map((name) => clip(nameLine(name), SUBJECT_NAME));
  return viMails.parties(first, second, parties.length);
}

const NUMBERED_GROUP = /^to\b.*?(\d+)$/;

/** Sources in few words: "tổ 03, 07, 11; Dư luận xã hội". */
export function sourceNames(names: readonly string[]): string {
  const numbers = names.flatMap((name) => groupNumber(name) ?? []);
  const others = names.filter((name) => groupNumber(name) === null).map(nameLine);
  const groups = numbers.length === 0 ? [] : [viMails.numbered([...numbers].sort())];
  return [...groups, ...others].join('; ');
}

/** "03" of "Tổ dân phố số 3"; null for a source that is no numbered group. */
function groupNumber(name: string): string | null {
  return NUMBERED_GROUP.exec(foldMarks(name))?.[1]?.padStart(2, '0') ?? null;
}

export function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
