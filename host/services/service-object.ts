/** What the host's service objects share: the run they belong to, and the guarded shell that the bundle gets to see. */
import type { CallKind } from '../run/context.ts';
import type { Run } from '../run/machine.ts';
import { guard } from './unimplemented.ts';

export abstract class ServiceObject<Full extends object> {
  protected readonly run: Run;
  private readonly className: string;
  private made: Full | null = null;

  /** @param className as Google calls it: `Ui`, `Properties` … */
  constructor(run: Run, className: string) {
    this.run = run;
    this.className = className;
  }

  /** The one shell of this object; methods that return "this" return it. */
  shell(): Full {
    this.made ??= guard<Full>(this.className, this as unknown as Partial<Full>);
    return this.made;
  }

  /** Passes the meter under the member's full name. */
  protected call<T>(
    member: string,
    act: () => T,
    kind: Extract<CallKind, 'lock' | 'mail' | 'other'> = 'other',
  ): T {
    return this.run.meter[kind](`${this.className}.${member}`, act);
  }

  /** A call that returns the object itself. */
  protected change(member: string, act: () => void): Full {
    return this.call(member, () => {
      act();
      return this.shell();
    });
  }
}
