/** A plan's fields as the wizard gets them, read by the product's own reader. */
import { formatDay } from '../../src/domain/day.ts';
import { readPlan } from '../../src/domain/plan-text.ts';
import type { Found } from '../../src/domain/plan-text-found.ts';
import { SETTING_SPECS } from '../../src/domain/settings.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import type { PlanField } from '../../src/rpc/answers.ts';

/** The fields of a plan's text, in the order of the settings. */
export function planFields(text: string): readonly PlanField[] {
  const plan = readPlan(text, workCalendar([]), 2022);
  const field = <T>(id: string, found: readonly Found<T>[], words: (value: T) => string): PlanField => ({
    id,
    label: id === 'groups' ? 'Số tổ dân phố' : SETTING_SPECS[id as keyof typeof SETTING_SPECS].label,
    candidates: found.map(({ value, sentence }) => ({ value: words(value), sentence })),
  });
  const placed = plan.deadlines.placed;
  const due = (id: keyof typeof placed & string) => field(id, placed[id] ?? [], ({ words }) => words);
  return [
    field('planNumber', plan.number, String),
    field('planDate', plan.issued, formatDay),
    field('ward', plan.ward, String),
    field('groups', plan.groups, ({ count }) => String(count)),
    field('votersPerGroup', plan.voters, ({ count }) => String(count)),
    field('conferenceDate', plan.conferenceDay, formatDay),
    field('conferencePlace', plan.conferencePlace, String),
    due('groupsDue'),
    due('frontReportDue'),
    due('opinionDue'),
    due('replyDue'),
  ];
}
