/** A time trigger as the script sees it. */
import type { Run } from '../run/machine.ts';
import type { TriggerRecord } from '../run/schedule.ts';
import { enumeration } from './enumeration.ts';
import { ServiceObject } from './service-object.ts';
import { unguard } from './unimplemented.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type Api = Pick<
  Trigger,
  'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getTriggerSourceId' | 'getUniqueId'
>;

export const EventType = enumeration(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

class HostTrigger extends ServiceObject<Trigger> implements Api {
  readonly record: TriggerRecord;

  constructor(run: Run, record: TriggerRecord) {
    super(run, 'Trigger');
    this.record = record;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return this.call('getEventType', () => EventType.CLOCK as unknown as GoogleAppsScript.Script.EventType);
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.call(
      'getTriggerSource',
      () => TriggerSource.CLOCK as unknown as GoogleAppsScript.Script.TriggerSource,
    );
  }

  /** Null for time triggers; the types do not say so. */
  getTriggerSourceId(): string {
    return this.call('getTriggerSourceId', () => null as unknown as string);
  }

  getHandlerFunction(): string {
    return this.call('getHandlerFunction', () => this.record.functionName);
  }

  getUniqueId(): string {
    return this.call('getUniqueId', () => this.record.id);
  }
}

export function createTrigger(run: Run, record: TriggerRecord): Trigger {
  return new HostTrigger(run, record).shell();
}

/** The record behind a trigger that the script hands back; null when it is none. */
export function recordOf(trigger: unknown): TriggerRecord | null {
  return unguard(trigger, HostTrigger)?.record ?? null;
}
