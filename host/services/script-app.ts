/** `ScriptApp`: the caller's own time triggers, scopes, and the script's id. */
import type { Run } from '../run/machine.ts';
import { requireAuthority, wrongArguments } from './authority.ts';
import { enumeration } from './enumeration.ts';
import { ServiceObject } from './service-object.ts';
import { createTrigger, EventType, recordOf, TriggerSource } from './trigger.ts';
import { createClockTriggerBuilder } from './trigger-builder.ts';
import { guard } from './unimplemented.ts';

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.TriggerBuilder;
type Api = Pick<
  Service,
  | 'AuthMode'
  | 'EventType'
  | 'TriggerSource'
  | 'deleteTrigger'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes'
>;

export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

class HostScriptApp extends ServiceObject<Service> implements Api {
  constructor(run: Run) {
    super(run, 'ScriptApp');
  }

  get AuthMode(): Api['AuthMode'] {
    return AuthMode as unknown as Api['AuthMode'];
  }

  get EventType(): Api['EventType'] {
    return EventType as unknown as Api['EventType'];
  }

  get TriggerSource(): Api['TriggerSource'] {
    return TriggerSource as unknown as Api['TriggerSource'];
  }

  newTrigger(functionName: string): Builder {
    return this.authorized('newTrigger', () =>
      guard<Builder>('TriggerBuilder', {
        timeBased: () =>
          this.run.meter.other('TriggerBuilder.timeBased', () =>
            createClockTriggerBuilder(this.run, functionName),
          ),
      }),
    );
  }

  /** Only the caller's: nobody sees another person's triggers. */
  getProjectTriggers(): Trigger[] {
    return this.authorized('getProjectTriggers', () => {
      const own = this.run.machine.state.triggers.filter((record) => record.owner === this.run.user);
      return this.run.realm.array(own.map((record) => createTrigger(this.run, record)));
    });
  }

  deleteTrigger(trigger: Trigger): void {
    this.authorized('deleteTrigger', () => {
      const { state } = this.run.machine;
      const record = recordOf(trigger);
      if (record === null) throw wrongArguments(this.run, 'ScriptApp.deleteTrigger', [trigger]);
      state.triggers = state.triggers.filter((other) => other.id !== record.id);
    });
  }

  getScriptId(): string {
    return this.call('getScriptId', () => 'may-cuc-bo');
  }

  /** Accepted: at the host everybody has granted everything. */
  requireScopes(_authMode: unknown, _oAuthScopes: unknown): void {
    this.call('requireScopes', () =>
      requireAuthority(this.run, 'ScriptApp.requireScopes', 'script.scriptapp'),
    );
  }

  requireAllScopes(_authMode: unknown): void {
    this.call('requireAllScopes', () =>
      requireAuthority(this.run, 'ScriptApp.requireAllScopes', 'script.scriptapp'),
    );
  }

  private authorized<T>(member: string, act: () => T): T {
    return this.call(member, () => {
      requireAuthority(this.run, `ScriptApp.${member}`, 'script.scriptapp');
      return act();
    });
  }
}

export function createScriptApp(run: Run): Service {
  return new HostScriptApp(run).shell();
}
