/** What the page plays with: a host, its outbox, the frames it has shown; one action at a time, saved after each. */
import type { Host, MenuEntry, RunReport, ShownPage } from '../index.ts';
import type { TickRecord } from '../run/tick.ts';
import { parseInstant } from '../run/time-zone.ts';
import { cellName } from '../store/a1.ts';
import { openQuestions } from './asking.ts';
import type { Asking, BookView, FrameView, Input, MailHead, Outcome, Output } from './contract.ts';
import { activeSheet, standAt } from './desk.ts';
import { Outbox } from './outbox.ts';
import { Queue } from './queue.ts';
import { Saver } from './saver.ts';
import { Viewer } from './view/book-view.ts';
import { peopleOf } from './view/people.ts';

/** What a person may not do; shown to them as it is. */
export class Refused extends Error {}

const DAY = 86_400_000;
/** How far one move of the clock may reach: each day may run two dozen triggers. */
const LONGEST_MOVE = 62 * DAY;

export interface SessionOptions {
  /** Makes the workbook anew. */
  readonly reset: () => Promise<Host>;
  /** Folder with the mails of earlier sessions. */
  readonly outbox: string | undefined;
}

export class Session {
  private readonly options: SessionOptions;
  private readonly queue = new Queue();
  private readonly saver: Saver;
  private readonly frames = new Map<number, ShownPage>();
  private frameCount = 0;
  private host: Host;
  private viewer: Viewer;
  private outbox: Outbox;

  private constructor(host: Host, options: SessionOptions) {
    this.host = host;
    this.options = options;
    this.viewer = new Viewer(host);
    this.outbox = new Outbox(options.outbox);
    this.saver = new Saver(this.queue, () => this.host.save());
  }

  /** Opens the workbook, so that its menus stand. */
  static async open(host: Host, options: SessionOptions): Promise<Session> {
    const session = new Session(host, options);
    await session.begin(host);
    return session;
  }

  /** The calls of the page, each in its turn. */
  readonly calls: { readonly [K in keyof Calls]: Calls[K] } = {
    book: () => this.queue.add(() => this.bookView()),
    edit: (input) => this.queue.add(() => this.edit(input)),
    menu: (input) => this.queue.add(() => this.menu(input)),
    frame: (input) => this.queue.add(() => this.frame(input)),
    clock: (input) => this.queue.add(() => this.moveClock(input)),
    user: (input) => this.queue.add(() => this.actAs(input)),
    reset: () => this.queue.add(() => this.reset()),
    mails: () => this.queue.add(() => this.mails()),
    mail: async ({ id }) => this.found(id).view,
  };

  /** The HTML of a frame; null when it is gone. */
  frameHtml(id: number): string | null {
    return this.frames.get(id)?.html ?? null;
  }

  /** The HTML of a mail; null when it has none. */
  mailHtml(id: string): string | null {
    return this.outbox.find(id)?.html ?? null;
  }

  /** Saves what is not saved yet. */
  async close(): Promise<void> {
    await this.saver.now();
    await this.queue.add(() => undefined);
  }
}

type Calls = {
  readonly [K in keyof import('./contract.ts').Contract]: (input: Input<K>) => Promise<Output<K>>;
};
