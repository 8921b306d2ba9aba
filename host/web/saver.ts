/** Saves soon after a change: once for many changes in a row, never twice at the same time. */
import type { Queue } from './queue.ts';

/** Milliseconds of quiet before saving. */
const QUIET = 500;

export class Saver {
  private readonly queue: Queue;
  private readonly save: () => Promise<void>;
  private timer: NodeJS.Timeout | null = null;

  /** @param queue what saving waits for, since the workbook must not change under it */
  constructor(queue: Queue, save: () => Promise<void>) {
    this.queue = queue;
    this.save = save;
  }

  /** Notes that something changed. */
  changed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), QUIET);
  }

  /** Saves what has changed since the last time. */
  async now(): Promise<void> {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    await this.queue.add(() => this.attempt());
  }

  private async attempt(): Promise<void> {
    try {
      await this.save();
    } catch (error) {
      // The play goes on in memory; the next change tries again.
      console.error('Chưa ghi được sổ xuống đĩa:', error);
    }
  }
}
