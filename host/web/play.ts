/** What the page plays with: a host, its outbox, and the sidebars and dialogs it has shown. */
import type { Host, RunReport, ShownPage } from '../index.ts';
import type { BookView, FrameView, MailHead, MailView, Outcome } from './contract.ts';
import { sameStand, standOf } from './desk.ts';
import { Outbox } from './outbox.ts';
import { bookView, stampOf } from './view/book-view.ts';

export class Play {
  readonly host: Host;
  private readonly outbox: Outbox;
  private readonly frames: ShownPage[] = [];

  private constructor(host: Host, outbox: Outbox) {
    this.host = host;
    this.outbox = outbox;
  }

  /**
   * Opens the workbook as its user would, so that its menus stand.
   * @param mails folder with the mails of earlier sessions; undefined = none
   */
  static async open(host: Host, mails: string | undefined): Promise<Play> {
    const outbox = await Outbox.open(mails);
    await outbox.update(host);
    host.open();
    return new Play(host, outbox);
  }

  /** The workbook as it stands. */
  book(): BookView {
    return bookView(this.host, this.outbox.count);
  }

  /**
   * Does something to the host and tells what came of it.
   * @param known stamp of the workbook that the page shows
   */
  async act(known: string, act: () => RunReport): Promise<Outcome & { readonly result: unknown }> {
    const before = standOf(this.host);
    const { error, alerts, toasts, mails, result } = act();
    await this.outbox.update(this.host);
    const after = standOf(this.host);
    return {
      error: error?.message ?? null,
      alerts,
      toasts,
      sent: mails.length,
      frames: this.newFrames(),
      book: stampOf(this.host) === known ? null : this.book(),
      shows: sameStand(before, after) ? null : after,
      result,
    };
  }

  mails(): readonly MailHead[] {
    return this.outbox.heads();
  }

  mail(id: string): MailView | undefined {
    return this.outbox.find(id)?.view;
  }

  /** The HTML of a mail; null when there is no such mail or it has text alone. */
  mailHtml(id: string): string | null {
    return this.outbox.find(id)?.html ?? null;
  }

  /** The HTML of a sidebar or dialog; null when there is none of that number. */
  frameHtml(id: number): string | null {
    return this.frames[id]?.html ?? null;
  }

  /** Takes over the pages that the script has just shown. */
  private newFrames(): FrameView[] {
    return this.host.screen.pages.splice(0).map((page) => {
      const { html: _, ...about } = page;
      return { ...about, id: this.frames.push(page) - 1 };
    });
  }
}
