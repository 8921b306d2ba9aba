/** The screens of the sidebar, in the order in which a round needs them: who may, and which figure waits there. */
import type { ComponentType } from 'preact';
import type { Role } from '../../domain/roles.ts';
import type { Bootstrap } from '../../rpc/answers.ts';
import * as approve from '../../text/vi-ui/approve.ts';
import * as assign from '../../text/vi-ui/assign.ts';
import * as board from '../../text/vi-ui/board.ts';
import * as home from '../../text/vi-ui/home.ts';
import * as intake from '../../text/vi-ui/intake.ts';
import * as lookAlikes from '../../text/vi-ui/look-alikes.ts';
import * as remind from '../../text/vi-ui/remind.ts';
import * as review from '../../text/vi-ui/review.ts';
import * as unitWork from '../../text/vi-ui/unit-work.ts';
import { Approve } from './approve.tsx';
import { Assign } from './assign.tsx';
import { Board } from './board.tsx';
import { Intake } from './intake.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { Remind } from './remind.tsx';
import { Review } from './review.tsx';
import { UnitWork } from './unit-work.tsx';

export interface ScreenEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Who may use it; everybody when the list is empty, as in the contract. */
  readonly roles: readonly Role[];
  readonly show: ComponentType;
  /** What waits there, in words; '' when nothing does. */
  readonly waits?: (figures: Bootstrap['figures']) => string;
}

const STAFF: readonly Role[] = ['office', 'front'];

/** Words are named one by one: a module handed on as a whole would bring all its names into the page. */
export const SCREENS: readonly ScreenEntry[] = [
  { id: 'intake', title: intake.title, about: intake.about, roles: STAFF, show: Intake },
  {
    id: 'board',
    title: board.title,
    about: board.about,
    roles: [],
    show: Board,
    waits: ({ notSent }) => home.notSent(notSent),
  },
  {
    id: 'review',
    title: review.title,
    about: review.about,
    roles: STAFF,
    show: Review,
    waits: ({ notReviewed }) => home.notReviewed(notReviewed),
  },
  { id: 'look-alikes', title: lookAlikes.title, about: lookAlikes.about, roles: STAFF, show: LookAlikes },
  {
    id: 'assign',
    title: assign.title,
    about: assign.about,
    roles: STAFF,
    show: Assign,
    waits: ({ unassigned }) => home.unassigned(unassigned),
  },
  {
    id: 'approve',
    title: approve.title,
    about: approve.about,
    roles: ['office', 'leader'],
    show: Approve,
    waits: ({ awaitingApproval }) => home.awaiting(awaitingApproval),
  },
  { id: 'remind', title: remind.title, about: remind.about, roles: ['office'], show: Remind },
  {
    id: 'unit-work',
    title: unitWork.title,
    about: unitWork.about,
    roles: [],
    show: UnitWork,
    waits: ({ overdue }) => home.overdue(overdue),
  },
];

/** Those that somebody with these roles may use. */
export function screensFor(roles: readonly Role[]): readonly ScreenEntry[] {
  return SCREENS.filter(
    (screen) => screen.roles.length === 0 || screen.roles.some((role) => roles.includes(role)),
  );
}
