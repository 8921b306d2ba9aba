/** Who holds which lock: runs exclude each other, also when one is nested in another. */

export type LockScope = 'document' | 'script' | `user:${string}`;

export class LockTable {
  private readonly holders = new Map<LockScope, number>();

  /** False when another run holds it: nothing else can run while the caller would wait, so there is no waiting. */
  acquire(scope: LockScope, run: number): boolean {
    const holder = this.holders.get(scope);
    if (holder !== undefined && holder !== run) return false;
    this.holders.set(scope, run);
    return true;
  }

  holds(scope: LockScope, run: number): boolean {
    return this.holders.get(scope) === run;
  }

  release(scope: LockScope, run: number): void {
    if (this.holds(scope, run)) this.holders.delete(scope);
  }

  /** Ends all locks of a run; returns which there were. */
  releaseAll(run: number): readonly LockScope[] {
    const held = [...this.holders].filter(([, holder]) => holder === run).map(([scope]) => scope);
    for (const scope of held) this.holders.delete(scope);
    return held;
  }
}
