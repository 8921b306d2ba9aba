/** The screens of the sidebar, in the order in which a round needs them: who may, and which figure waits there. */
import type { ComponentType } from 'preact';
import type { Role } from '../../domain/roles.ts';
import type { Bootstrap } from '../../rpc/answers.ts';
import { viUi } from '../../text/vi-ui.ts';
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
  readonly words: { readonly title: string; readonly about: string };
  /** Who may use it; everybody when the list is empty, as in the contract. */
  readonly roles: readonly Role[];
  readonly show: ComponentType;
  /** What waits there, in words; '' when nothing does. */
  readonly waits?: (figures: Bootstrap['figures']) => string;
}

const STAFF: readonly Role[] = ['office', 'front'];
const { home } = viUi;

export const SCREENS: readonly ScreenEntry[] = [
  { id: 'intake', words: viUi.intake, roles: STAFF, show: Intake },
  { id: 'board', words: viUi.board, roles: [], show: Board, waits: ({ notSent }) => home.notSent(notSent) },
  {
    id: 'review',
    words: viUi.review,
    roles: STAFF,
    show: Review,
    waits: ({ notReviewed }) => home.notReviewed(notReviewed),
  },
  { id: 'look-alikes', words: viUi.lookAlikes, roles: STAFF, show: LookAlikes },
  {
    id: 'assign',
    words: viUi.assign,
    roles: STAFF,
    show: Assign,
    waits: ({ unassigned }) => home.unassigned(unassigned),
  },
  {
    id: 'approve',
    words: viUi.approve,
    roles: ['office', 'leader'],
    show: Approve,
    waits: ({ awaitingApproval }) => home.awaiting(awaitingApproval),
  },
  { id: 'remind', words: viUi.remind, roles: ['office'], show: Remind },
  {
    id: 'unit-work',
    words: viUi.unitWork,
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
