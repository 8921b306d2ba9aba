/** Letters kept to a size that mail programs send and show whole. */
import { viMails } from '../text/vi-mails.ts';
import { type Block, type Letter, type MailRound, type RenderedMail, text } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { utf8Length } from './plain.ts';

/** Gmail shows no more than 102 KB of a body; Google sends no more than 200 KB. */
const MOST_BYTES = 95_000;
/** So many entries of a list are tried at first. */
const MOST_ENTRIES = 200;
/** Blocks beyond these are only counted. */
const MOST_BLOCKS = 60;
const SHRINK = 0.8;

/** The letter in both forms, each below the limit; lists are cut evenly and say how much more there is. */
export function fittedLetter(letter: Letter, round: MailRound, first: string): RenderedMail {
  let entries = MOST_ENTRIES;
  let rendered = renderLetter(shortened(letter, entries), round, first);
  while (isTooLong(rendered) && entries > 0) {
    entries = Math.floor(entries * SHRINK);
    rendered = renderLetter(shortened(letter, entries), round, first);
  }
  return rendered;
}

function renderLetter(letter: Letter, round: MailRound, first: string): RenderedMail {
  return {
    subject: letter.subject,
    html: letterHtml(letter, round, first).markup,
    text: letterText(letter, round, first),
  };
}

function isTooLong({ html, text: plain }: RenderedMail): boolean {
  return utf8Length(html) > MOST_BYTES || utf8Length(plain) > MOST_BYTES;
}

function shortened(letter: Letter, most: number): Letter {
  const rest = letter.blocks.slice(MOST_BLOCKS).reduce((sum, block) => sum + entryCount(block), 0);
  const kept = letter.blocks.slice(0, MOST_BLOCKS).map((block) => cutBlock(block, most));
  const blocks = rest === 0 ? kept : [...kept, text(viMails.more(rest, viMails.noun.duty))];
  return { ...letter, blocks };
}

function cutBlock(block: Block, most: number): Block {
  const hidden = Math.max(0, entryCount(block) - most);
  if (block.kind === 'cards') return { ...block, cards: block.cards.slice(0, most), hidden };
  return block.kind === 'bullets' ? { ...block, items: block.items.slice(0, most), hidden } : block;
}

function entryCount(block: Block): number {
  if (block.kind === 'cards') return block.cards.length;
  return block.kind === 'bullets' ? block.items.length : 0;
}
