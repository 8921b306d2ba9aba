/** `ScriptApp.newTrigger(…).timeBased()`: builds a record of when the trigger runs. */

import { localTime } from '../run/local-time.ts';
import type { Run } from '../run/machine.ts';
import type { Rhythm, TriggerRecord } from '../run/schedule.ts';
import { PROJECT_ZONE } from '../run/time-zone.ts';
import { ServiceObject } from './service-object.ts';
import { createTrigger } from './trigger.ts';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Api = Pick<
  Builder,
  'atHour' | 'create' | 'everyDays' | 'everyHours' | 'everyMinutes' | 'inTimezone' | 'nearMinute'
>;

/** Google: reference/script/clock-trigger-builder, everyMinutes. */
const MINUTES = [1, 5, 10, 15, 30];
/** Triggers a user may have in one script (guides/services/quotas). */
const MOST_TRIGGERS = 20;

class HostClockTriggerBuilder extends ServiceObject<Builder> implements Api {
  private readonly functionName: string;
  private every: { readonly every: Rhythm['every']; readonly n: number } | null = null;
  private hour: number | null = null;
  private minute = 0;
  private zone = PROJECT_ZONE;

  constructor(run: Run, functionName: string) {
    super(run, 'ClockTriggerBuilder');
    this.functionName = functionName;
  }

  everyMinutes(n: number): Builder {
    return this.change('everyMinutes', () => {
      if (!MINUTES.includes(n))
        throw this.run.realm.error(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      this.every = { every: 'minutes', n };
    });
  }

  everyHours(n: number): Builder {
    return this.rhythm('everyHours', 'hours', n);
  }

  everyDays(n: number): Builder {
    return this.rhythm('everyDays', 'days', n);
  }

  atHour(hour: number): Builder {
    return this.change('atHour', () => {
      this.hour = this.within('atHour', hour, 23);
    });
  }

  nearMinute(minute: number): Builder {
    return this.change('nearMinute', () => {
      this.minute = this.within('nearMinute', minute, 59);
    });
  }

  inTimezone(timezone: string): Builder {
    return this.change('inTimezone', () => {
      this.zone = timezone;
    });
  }

  create(): GoogleAppsScript.Script.Trigger {
    return this.call('create', () => {
      const { state } = this.run.machine;
      if (state.triggers.filter((trigger) => trigger.owner === this.run.user).length >= MOST_TRIGGERS)
        throw this.run.realm.error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const record = this.record();
      state.triggers = [...state.triggers, record];
      return createTrigger(this.run, record);
    });
  }

  private record(): TriggerRecord {
    const { state, clock } = this.run.machine;
    if (this.every === null)
      throw this.run.realm.error('Before calling create(), you must specify how often the trigger runs.');
    state.triggerCount += 1;
    const { every, n } = this.every;
    const hour = this.hour ?? localTime(clock.now(), this.zone).hour;
    return {
      id: String(state.triggerCount),
      functionName: this.functionName,
      owner: this.run.user,
      rhythm: every === 'days' ? { every, n, hour } : { every, n },
      minute: this.minute,
      zone: this.zone,
      createdAt: clock.now(),
    };
  }

  private rhythm(member: string, every: 'hours' | 'days', n: number): Builder {
    return this.change(member, () => {
      this.within(member, n, Number.MAX_SAFE_INTEGER, 1);
      this.every = { every, n };
    });
  }

  private within(member: string, value: number, most: number, least = 0): number {
    if (!Number.isInteger(value) || value < least || value > most)
      throw this.run.realm.error(`The value you passed to ${member} was invalid.`);
    return value;
  }
}

export function createClockTriggerBuilder(run: Run, functionName: string): Builder {
  return new HostClockTriggerBuilder(run, functionName).shell();
}
