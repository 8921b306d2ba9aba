/** What a pasted plan says, field by field as the wizard shows it, each with the sentences it came from. */
import { formatDay } from '../../domain/day.ts';
import { readPlan } from '../../domain/plan-text.ts';
import type { Found } from '../../domain/plan-text-found.ts';
import { SETTING_SPECS, type SettingId } from '../../domain/settings.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import { viPanels } from '../../text/vi-panels.ts';

export interface PlanFieldFound {
  /** A `SettingId`, or `groups` for the number of neighbourhood groups. */
  readonly id: SettingId | 'groups';
  readonly label: string;
  /** Empty: the plan does not say; one: sure; several: a person chooses. */
  readonly candidates: readonly { readonly value: string; readonly sentence: string }[];
}

/** Deadlines that have a setting of the same name, in the order of the settings. */
export const PLAN_DUES = [
  'groupsDue',
  'opinionDue',
  'frontReportDue',
  'assignmentDue',
  'replyDue',
  'invitationDue',
  'resultNoticeDue',
  'unitReportDue',
] as const;

/**
 * Reads a plan of any ward.
 * @param fallbackYear for days without a year in a text that names none
 */
export function planFields(
  text: string,
  calendar: WorkCalendar,
  fallbackYear: number,
): readonly PlanFieldFound[] {
  const plan = readPlan(text, calendar, fallbackYear);
  const field = <T>(
    id: PlanFieldFound['id'],
    found: readonly Found<T>[],
    words: (value: T) => string,
  ): PlanFieldFound => ({
    id,
    label: id === 'groups' ? viPanels.settings.groups : SETTING_SPECS[id].label,
    candidates: found.map(({ value, sentence }) => ({ value: words(value), sentence })),
  });
  const { placed } = plan.deadlines;
  return [
    field('planNumber', plan.number, String),
    field('planDate', plan.issued, formatDay),
    field('ward', plan.ward, String),
    field('groups', plan.groups, ({ count }) => String(count)),
    field('votersPerGroup', plan.voters, ({ count }) => String(count)),
    field('delegateCount', plan.delegates, String),
    field('conferenceDate', plan.conferenceDay, formatDay),
    field('conferencePlace', plan.conferencePlace, String),
    ...PLAN_DUES.map((id) => field(id, placed[id] ?? [], ({ words }) => words)),
  ];
}
