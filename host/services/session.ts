/** `Session`: who is at it. */
import { createHash } from 'node:crypto';
import type { Run } from '../run/machine.ts';
import { PROJECT_ZONE } from '../run/time-zone.ts';
import { requireAuthority } from './authority.ts';
import { ServiceObject } from './service-object.ts';
import { guard } from './unimplemented.ts';

type User = GoogleAppsScript.Base.User;
type Service = GoogleAppsScript.Base.Session;

class HostSession
  extends ServiceObject<Service>
  implements
    Pick<
      GoogleAppsScript.Base.Session,
      | 'getActiveUser'
      | 'getActiveUserLocale'
      | 'getEffectiveUser'
      | 'getScriptTimeZone'
      | 'getTemporaryActiveUserKey'
    >
{
  constructor(run: Run) {
    super(run, 'Session');
  }

  /** Blank in a simple trigger, which does not learn who typed. */
  getActiveUser(): User {
    return this.call('getActiveUser', () => this.user(this.run.origin === 'simple' ? '' : this.run.user));
  }

  getEffectiveUser(): User {
    return this.call('getEffectiveUser', () => {
      requireAuthority(this.run, 'Session.getEffectiveUser', 'userinfo.email');
      return this.user(this.run.user);
    });
  }

  getActiveUserLocale(): string {
    return this.call('getActiveUserLocale', () => 'vi');
  }

  getScriptTimeZone(): string {
    return this.call('getScriptTimeZone', () => PROJECT_ZONE);
  }

  getTemporaryActiveUserKey(): string {
    return this.call('getTemporaryActiveUserKey', () =>
      createHash('sha256').update(this.run.user).digest('base64').slice(0, 40),
    );
  }

  private user(email: string): User {
    return guard<User>('User', { getEmail: () => this.run.meter.other('User.getEmail', () => email) });
  }
}

export function createSession(run: Run): Service {
  return new HostSession(run).shell();
}
