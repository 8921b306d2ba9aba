/** The event object of a time trigger; its fields are in UTC, as Google gives them. */
import { AuthMode } from '../services/script-app.ts';
import { localTime } from './local-time.ts';
import type { Run } from './machine.ts';

export function clockEvent(run: Run, triggerId: string): Record<string, unknown> {
  const time = localTime(run.clock.now(), 'UTC');
  return run.realm.object({
    authMode: AuthMode.FULL,
    triggerUid: triggerId,
    timezone: 'UTC',
    year: time.year,
    month: time.month,
    'day-of-month': time.day,
    'day-of-week': time.weekday === 0 ? 7 : time.weekday,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  });
}
