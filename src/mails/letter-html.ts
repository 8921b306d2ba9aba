/** A letter as HTML for a mail program: inline styles, one column, letters of 15 px and more, words beside every colour. */
import { viMails } from '../text/vi-mails.ts';
import { type Html, html, htmlLines } from './html.ts';
import type { Block, Card, Letter, MailRound, Tone } from './letter.ts';

const FONT = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';
const INK = '#1c2430';
const QUIET = '#55606e';

const TONES: Readonly<
  Record<Tone, { readonly edge: string; readonly ink: string; readonly ground: string }>
> = {
  late: { edge: '#b3261e', ink: '#8c1d18', ground: '#fdeceb' },
  today: { edge: '#b26a00', ink: '#6f4300', ground: '#fff3dc' },
  soon: { edge: '#2b6cb0', ink: '#1d4f86', ground: '#e9f2fb' },
  plain: { edge: '#9aa5b1', ink: '#3d4754', ground: '#eef1f4' },
};

const PAGE = `margin:0;padding:0;background:#f2f4f7;color:${INK};${FONT};font-size:16px;line-height:1.5`;
const SHEET = 'max-width:640px;margin:0 auto;background:#ffffff;padding:20px 18px 24px';
const SENDER = `margin:0 0 14px;padding:0 0 10px;border-bottom:1px solid #dde2e8;color:${QUIET};font-size:14px`;
const NOTICE = 'margin:0 0 14px;padding:10px 12px;background:#fff3dc;border:1px solid #e2b866;color:#5c3800';
const HEADLINE = 'margin:0 0 10px;font-size:21px;line-height:1.3;font-weight:bold';
const PARAGRAPH = 'margin:0 0 12px';
const HEADING = 'margin:24px 0 10px;font-size:17px;line-height:1.35;font-weight:bold';
const CARD_TABLE = 'width:100%;border-collapse:collapse;margin:0 0 10px';
const MORE = `margin:0 0 12px;color:${QUIET}`;
const LIST = 'margin:0 0 12px;padding:0 0 0 20px';
const COPY = `margin:0 0 12px;padding:12px 14px;background:#f6f8fa;border:1px dashed #8d98a5;${FONT};font-size:16px`;
const CLOSING = 'margin:24px 0 0;padding:14px 0 0;border-top:1px solid #dde2e8;font-weight:bold';
const LINK = 'margin:10px 0 0';

/** The whole document. `first` is said above everything else, in Chạy thử. */
export function letterHtml(letter: Letter, round: MailRound, first: string): Html {
  const { subject, headline, greeting, blocks, closing } = letter;
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${subject}</title></head>
<body style="${PAGE}"><div style="${SHEET}">
${first === '' ? '' : html`<p style="${NOTICE}">${first}</p>\n`}
<p style="${SENDER}"><b>${round.officeName}</b><br>${round.roundName}</p>
<h1 style="${HEADLINE}">${headline}</h1>
${greeting === '' ? '' : html`<p style="${PARAGRAPH}">${greeting}</p>`}
${blocks.map(blockHtml)}
${closing === '' ? '' : html`<p style="${CLOSING}">${closing}</p>`}
${linkHtml(round)}
</div></body></html>`;
}

function linkHtml({ link }: MailRound): Html | '' {
  if (link === undefined) return '';
  return html`<p style="${LINK}"><a href="${link.url}" style="color:#1d4f86">${viMails.open(link.sheet)}</a></p>`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'text':
      return html`<p style="${PARAGRAPH}">${htmlLines(block.text)}</p>\n`;
    case 'heading':
      return html`<h2 style="${HEADING}">${block.text}</h2>\n`;
    case 'copy':
      return html`<p style="${COPY}">${htmlLines(block.text)}</p>\n`;
    case 'cards':
      return html`${block.cards.map(cardHtml)}${moreHtml(block.hidden, block.noun)}`;
    case 'bullets':
      return html`<ul style="${LIST}">${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>${moreHtml(block.hidden, block.noun)}`;
  }
}

function moreHtml(hidden: number, noun: string): Html | '' {
  return hidden === 0 ? '' : html`<p style="${MORE}">${viMails.more(hidden, noun)}</p>\n`;
}

function cardHtml({ title, mark, tone, content, details }: Card): Html {
  const { edge, ink, ground } = TONES[tone];
  const cell = `border:1px solid #dde2e8;border-left:5px solid ${edge};padding:10px 12px;font-size:16px;line-height:1.5`;
  const label = `display:inline-block;background:${ground};color:${ink};padding:2px 8px;font-size:15px;font-weight:bold`;
  const head = [
    ...(title === '' ? [] : [html`<b style="margin:0 8px 0 0">${title}</b>`]),
    ...(mark === '' ? [] : [html`<span style="${label}">${mark}</span>`]),
  ];
  return html`<table role="presentation" style="${CARD_TABLE}"><tr><td style="${cell}">
${head.length === 0 ? '' : html`<div style="margin:0 0 4px">${head}</div>`}
${content === '' ? '' : html`<div style="margin:0 0 4px">${htmlLines(content)}</div>`}
${details.map((detail) => html`<div style="color:${QUIET};font-size:15px">${detail}</div>`)}
</td></tr></table>\n`;
}
