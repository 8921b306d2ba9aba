/** What a test arms before a run: where it dies, and what somebody else does in between. */

export interface FailOptions {
  /** `'lost'`: writes not yet flushed when the run dies never happen; `'kept'` (default): they are carried out. */
  readonly pending?: 'kept' | 'lost';
}

/** The faults of one run; calls count from 1. */
export interface Faults {
  readonly failAt: number | null;
  readonly pending: 'kept' | 'lost';
  readonly between: ReadonlyMap<number, readonly (() => void)[]>;
}

export const NO_FAULTS: Faults = { failAt: null, pending: 'kept', between: new Map() };

/** Collects faults for the next outermost run, which takes them away. */
export class FaultPlan {
  private failure: { readonly at: number; readonly pending: 'kept' | 'lost' } | null = null;
  private readonly acts = new Map<number, (() => void)[]>();

  failAt(n: number, options: FailOptions = {}): void {
    this.failure = { at: n, pending: options.pending ?? 'kept' };
  }

  between(n: number, act: () => void): void {
    this.acts.set(n, [...(this.acts.get(n) ?? []), act]);
  }

  take(): Faults {
    const faults: Faults = {
      failAt: this.failure?.at ?? null,
      pending: this.failure?.pending ?? 'kept',
      between: new Map(this.acts),
    };
    this.failure = null;
    this.acts.clear();
    return faults;
  }
}
