/** What a simple trigger may not do, and what a call with wrong arguments is told: in Google's own sentences. */
import type { Run } from '../run/machine.ts';

const SCOPES = 'https://www.googleapis.com/auth/';

/** @throws in a simple trigger, which runs without anybody's authority. */
export function requireAuthority(run: Run, member: string, scope: string): void {
  if (run.origin === 'simple')
    throw run.realm.error(
      `Specified permissions are not sufficient to call ${member}. Required permissions: ${SCOPES}${scope}`,
    );
}

/** The error for arguments of which no overload knows. */
export function wrongArguments(run: Run, member: string, args: readonly unknown[]): Error {
  return run.realm.error(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${member}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const names: Readonly<Record<string, string>> = { object: 'Object', string: 'String' };
  return names[typeof value] ?? typeof value;
}

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
