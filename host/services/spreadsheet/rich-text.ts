/** Text with a link on it: rich text as far as the workbook needs it, one link for the whole cell. */
import { guard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import type { GoogleRichText, GoogleRichTextBuilder } from './google.ts';

export interface LinkedText {
  readonly text: string;
  readonly link: string | null;
}

type Members = 'copy' | 'getText' | 'getLinkUrl';

export class RichTextValue implements Pick<GoogleRichText, Members> {
  readonly content: LinkedText;
  readonly self: GoogleRichText;
  readonly #desk: Desk;

  constructor(desk: Desk, content: LinkedText) {
    this.#desk = desk;
    this.content = content;
    this.self = guard<GoogleRichText>('RichTextValue', this);
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`RichTextValue.${member}`, act);
  }

  copy(): GoogleRichTextBuilder {
    return this.#other('copy', () => new RichTextValueBuilder(this.#desk, this.content).self);
  }

  getText(): string {
    return this.#other('getText', () => this.content.text);
  }

  getLinkUrl(): string | null {
    return this.#other('getLinkUrl', () => this.content.link);
  }
}

type BuilderMembers = 'build' | 'setText' | 'setLinkUrl';

export class RichTextValueBuilder implements Pick<GoogleRichTextBuilder, BuilderMembers> {
  readonly self: GoogleRichTextBuilder;
  readonly #desk: Desk;
  #content: LinkedText;

  constructor(desk: Desk, start: LinkedText = { text: '', link: null }) {
    this.#desk = desk;
    this.#content = start;
    this.self = guard<GoogleRichTextBuilder>('RichTextValueBuilder', this);
  }

  #other<T>(member: string, act: () => T): T {
    return this.#desk.ctx.meter.other(`RichTextValueBuilder.${member}`, act);
  }

  build(): GoogleRichText {
    return this.#other('build', () => new RichTextValue(this.#desk, this.#content).self);
  }

  /** Sets the text; what was linked before is forgotten, as in Google. */
  setText(text: string): GoogleRichTextBuilder {
    return this.#other('setText', () => {
      this.#content = { text: String(text), link: null };
      return this.self;
    });
  }

  /** Links the whole text, with or without saying from where to where. */
  setLinkUrl(...args: readonly unknown[]): GoogleRichTextBuilder {
    return this.#other('setLinkUrl', () => {
      const link = args[args.length - 1];
      if (typeof link !== 'string' && link !== null)
        this.#desk.mismatch(args, 'RichTextValueBuilder.setLinkUrl');
      const whole = args.length === 1 || (args[0] === 0 && args[1] === this.#content.text.length);
      if (!whole) this.#desk.fail('chưa mô phỏng: RichTextValueBuilder.setLinkUrl on a part of the text');
      this.#content = { ...this.#content, link };
      return this.self;
    });
  }
}
