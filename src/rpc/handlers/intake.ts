/** "Nhập hộ" and "Bảng gửi". */
import { readPasted as undo } from '../../domain/pasted-text.ts';
import { entryMatcher } from '../../domain/text.ts';
import { zaloText } from '../../mails/zalo.ts';
import type { Env } from '../../ports.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { type SourceStanding, sendBoard } from '../../usecases/board/send-board.ts';
import { setPaperDay as notePaper } from '../../usecases/board/set-paper-day.ts';
import { namesOf } from '../../usecases/consolidate/snapshot.ts';
import { addPetitions as add } from '../../usecases/intake/add-petitions.ts';
import { openRound, readNeeded } from '../../usecases/read-round.ts';
import { fields } from '../../workbook/tables/catalogues.ts';
import type { BoardRow, Saved } from '../answers.ts';
import type { Answer, Input } from '../contract.ts';
import { saved } from './saved.ts';

const words = viPanels.board;

/** 2 reads. */
export function readPasted(env: Env, { text }: Input<'readPasted'>): Answer<'readPasted'> {
  const round = openRound(env.workbook, env.clock.now());
  const names = namesOf(readNeeded(env.workbook, round, fields).rows);
  return undo(text, { ...round.context, fieldOf: entryMatcher(names) });
}

export function addPetitions(env: Env, input: Input<'addPetitions'>): Saved {
  return saved(add(env, input));
}

/** 3 reads and one for each tab. */
export function board(env: Env): readonly BoardRow[] {
  return sendBoard(env).map((standing) => {
    const { source, light, petitions, daysLate, owes } = standing;
    const { code, name, sheet, head, phone, email } = source;
    return {
      code,
      name,
      sheet,
      light,
      words: lightWords(standing),
      petitions,
      contact: head,
      phone,
      email,
      late: daysLate > 0,
      zalo: owes === undefined ? '' : zaloText([owes]),
    };
  });
}

function lightWords({ source, light, saidOn, nothingToSay, daysLate }: SourceStanding): string {
  if (light === 'paper' && source.paperDay !== '') return words.paper(source.paperDay);
  if (light === 'said') return nothingToSay ? words.nothingToSay : words.said(saidOn);
  return daysLate > 0 ? words.noneLate(daysLate) : words.none;
}

export function setPaperDay(env: Env, { source, day }: Input<'setPaperDay'>): Saved {
  return saved(notePaper(env, source, day));
}
