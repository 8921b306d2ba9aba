/** A letter as plain text, with the same facts in the same order as the HTML. */
import { viMails } from '../text/vi-mails.ts';
import type { Block, Card, Letter, MailRound } from './letter.ts';

/** The whole text. `first` is said above everything else, in Chạy thử. */
export function letterText(letter: Letter, round: MailRound, first: string): string {
  const { headline, greeting, blocks, closing } = letter;
  const { officeName, roundName, link } = round;
  const parts = [
    first,
    `${officeName}\n${roundName}`.trim(),
    headline.toUpperCase(),
    greeting,
    ...blocks.map(blockText),
    closing,
    link === undefined ? '' : `${viMails.open(link.sheet)}: ${link.url}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'copy':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'cards':
      return [...block.cards.map(cardText), ...moreText(block.hidden, block.noun)].join('\n\n');
    case 'bullets':
      return [...block.items.map((item) => `- ${item}`), ...moreText(block.hidden, block.noun)].join('\n');
  }
}

function moreText(hidden: number, noun: string): readonly string[] {
  return hidden === 0 ? [] : [viMails.more(hidden, noun)];
}

function cardText({ title, mark, content, details }: Card): string {
  const head = [title, mark].filter((part) => part !== '').join(': ');
  const lines = [...content.split('\n'), ...details].filter((line) => line !== '');
  return [head === '' ? '' : `* ${head}`, ...lines.map((line) => `  ${line}`)]
    .filter((line) => line !== '')
    .join('\n');
}
