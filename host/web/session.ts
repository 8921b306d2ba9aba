/** The play that is going on: one call at a time, saved after each, made anew on demand. */
import type { Host } from '../index.ts';
import { CALLS } from './calls.ts';
import type { CallName, Input, Output } from './contract.ts';
import { Play } from './play.ts';
import { Queue } from './queue.ts';
import { Saver } from './saver.ts';

/** Calls that change nothing. */
const READING: readonly CallName[] = ['book', 'mails', 'mail'];

export interface SessionOptions {
  /** Makes the workbook anew. */
  readonly reset: () => Promise<Host>;
  /** Folder with the mails of earlier sessions. */
  readonly outbox?: string;
}

export class Session {
  private readonly options: SessionOptions;
  private readonly queue = new Queue();
  private readonly saver: Saver;
  private current: Play;

  private constructor(play: Play, options: SessionOptions) {
    this.current = play;
    this.options = options;
    this.saver = new Saver(this.queue, () => this.current.host.save());
  }

  static async open(host: Host, options: SessionOptions): Promise<Session> {
    return new Session(await Play.open(host, options.outbox), options);
  }

  get play(): Play {
    return this.current;
  }

  /** Carries out a call of the page when its turn comes. */
  call<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> {
    return this.queue.add(async () => {
      const output = await (name === 'reset' ? this.reset() : perform(this.current, name, input));
      if (!READING.includes(name)) this.saver.changed();
      return output as Output<K>;
    });
  }

  /** Saves what is not saved yet, and waits for a saving under way. */
  async close(): Promise<void> {
    await this.saver.now();
    await this.queue.add(() => undefined);
  }

  private async reset(): Promise<Output<'reset'>> {
    this.current = await Play.open(await this.options.reset(), this.options.outbox);
    return this.current.book();
  }
}

function perform<K extends Exclude<CallName, 'reset'>>(play: Play, name: K, input: Input<K>) {
  return CALLS[name](play, input);
}
