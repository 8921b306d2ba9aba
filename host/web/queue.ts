/** One thing at a time: what is asked waits until what was asked before is done. */

export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  /** Does `act` after everything asked for earlier, whether that went well or not. */
  add<T>(act: () => T | Promise<T>): Promise<T> {
    const turn = this.last.then(act);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
