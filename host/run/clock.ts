/** The host's clock: it stands still until somebody moves it, so that two runs of the same thing give the same. */
import type { Clock } from './context.ts';
import { formatInstant, parseInstant } from './time-zone.ts';

export class HostClock implements Clock {
  private at: number;

  /** @param at milliseconds since 1970, or ISO text as `parseInstant` reads it. */
  constructor(at: number | string) {
    this.at = typeof at === 'number' ? at : parseInstant(at);
  }

  now(): number {
    return this.at;
  }

  set(at: number | string): void {
    this.at = typeof at === 'number' ? at : parseInstant(at);
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }

  /** `2022-07-07T07:30:00+07:00`. */
  iso(): string {
    return formatInstant(this.at);
  }
}
