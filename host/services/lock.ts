/** `LockService`: locks that exclude every other run of the host, nested ones too. */
import type { LockScope } from '../run/locks.ts';
import type { Run } from '../run/machine.ts';
import { wrongArguments } from './authority.ts';
import { ServiceObject } from './service-object.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

class HostLock
  extends ServiceObject<Lock>
  implements Pick<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  private readonly scope: LockScope;

  constructor(run: Run, scope: LockScope) {
    super(run, 'Lock');
    this.scope = scope;
  }

  tryLock(timeoutInMillis: number): boolean {
    return this.call('tryLock', () => this.acquire('Lock.tryLock', timeoutInMillis), 'lock');
  }

  waitLock(timeoutInMillis: number): void {
    const wait = (): void => {
      if (!this.acquire('Lock.waitLock', timeoutInMillis))
        throw this.run.realm.error('Lock timeout: another process was holding the lock for too long.');
    };
    this.call('waitLock', wait, 'lock');
  }

  hasLock(): boolean {
    return this.call('hasLock', () => this.run.machine.locks.holds(this.scope, this.run.id), 'lock');
  }

  releaseLock(): void {
    this.call('releaseLock', () => this.run.machine.locks.release(this.scope, this.run.id), 'lock');
  }

  private acquire(member: string, timeout: unknown): boolean {
    if (typeof timeout !== 'number') throw wrongArguments(this.run, member, [timeout]);
    return this.run.machine.locks.acquire(this.scope, this.run.id);
  }
}

class HostLockService
  extends ServiceObject<Service>
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  constructor(run: Run) {
    super(run, 'LockService');
  }

  getDocumentLock(): Lock {
    return this.lock('getDocumentLock', 'document');
  }

  getScriptLock(): Lock {
    return this.lock('getScriptLock', 'script');
  }

  getUserLock(): Lock {
    return this.lock('getUserLock', `user:${this.run.user}`);
  }

  private lock(member: string, scope: LockScope): Lock {
    return this.call(member, () => new HostLock(this.run, scope).shell());
  }
}

export function createLockService(run: Run): Service {
  return new HostLockService(run).shell();
}
