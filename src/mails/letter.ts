/** A mail in parts, from which its HTML and its plain text are both made, so that they say the same. */
import type { Recipients } from '../domain/reminders/mail.ts';

/** What the mails of a round share. */
export interface MailRound {
  readonly officeName: string;
  readonly roundName: string;
  /** Hides telephone and identity numbers in what citizens wrote. */
  readonly mask: (text: string) => string;
  /** Where this mail's reader can see the matter in the workbook; absent, the mail has no link. */
  readonly link?: { readonly url: string; readonly sheet: string };
}

/** A mail ready to send. */
export interface RenderedMail {
  /** One line, under 150 letters. */
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Urgency, shown by colour besides the words. */
export type Tone = 'late' | 'today' | 'soon' | 'plain';

/** One petition, duty or call. */
export interface Card {
  /** In bold; may be blank. */
  readonly title: string;
  readonly mark: string;
  readonly tone: Tone;
  /** May have line breaks. */
  readonly content: string;
  readonly details: readonly string[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'cards';
      readonly cards: readonly Card[];
      readonly noun: string;
      readonly hidden: number;
    }
  | {
      readonly kind: 'bullets';
      readonly items: readonly string[];
      readonly noun: string;
      readonly hidden: number;
    }
  /** Text to be copied as it stands. */
  | { readonly kind: 'copy'; readonly text: string };

export interface Letter {
  readonly subject: string;
  /** The first thing read; the subject without its names. */
  readonly headline: string;
  /** May be blank. */
  readonly greeting: string;
  readonly blocks: readonly Block[];
  /** Said at the end, before the link; may be blank. */
  readonly closing: string;
  readonly insteadOf?: Recipients;
}

export const text = (line: string): Block => ({ kind: 'text', text: line });
export const heading = (line: string): Block => ({ kind: 'heading', text: line });
export const cards = (list: readonly Card[], noun: string): Block => ({
  kind: 'cards',
  cards: list,
  noun,
  hidden: 0,
});
export const bullets = (items: readonly string[], noun: string): Block => ({
  kind: 'bullets',
  items,
  noun,
  hidden: 0,
});
