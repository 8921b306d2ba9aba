/** `console` and `Logger`: lines the host keeps; they reach no service, so they are not counted. */
import { format } from 'node:util';
import type { Run } from '../run/machine.ts';
import { ServiceObject } from './service-object.ts';

type Logger = GoogleAppsScript.Base.Logger;

export function createConsole(run: Run): Readonly<Record<'log' | 'info' | 'warn' | 'error', unknown>> {
  const line =
    (prefix: string) =>
    (...values: readonly unknown[]): void =>
      void run.machine.console.push(prefix + format(...values));
  return { log: line(''), info: line(''), warn: line('CẢNH BÁO: '), error: line('LỖI: ') };
}

class HostLogger
  extends ServiceObject<Logger>
  implements Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'>
{
  private lines: string[] = [];

  constructor(run: Run) {
    super(run, 'Logger');
  }

  log(...values: readonly unknown[]): Logger {
    const line = format(...values);
    this.lines.push(line);
    this.run.machine.console.push(line);
    return this.shell();
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

export function createLogger(run: Run): Logger {
  return new HostLogger(run).shell();
}
