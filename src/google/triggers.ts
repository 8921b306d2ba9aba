/** The one hourly trigger: made once, recognised by the global it calls. */
import type { Triggers } from '../ports.ts';
import { needScope } from './scopes.ts';

export const triggers: Triggers = {
  ensureHourly: (handler) => {
    needScope('triggers');
    needScope('mail');
    const [kept, ...extra] = ownTriggers(handler);
    for (const trigger of extra) ScriptApp.deleteTrigger(trigger);
    if (kept === undefined) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
  remove: (handler) => {
    for (const trigger of ownTriggers(handler)) ScriptApp.deleteTrigger(trigger);
  },
};

/** Triggers that the caller made; Google shows nobody else's. */
function ownTriggers(handler: string): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
