/** Every call of the contract with its handler; a missing one does not compile. */
import type { Handlers } from '../dispatch.ts';
import * as approve from './approve.ts';
import * as assign from './assign.ts';
import * as home from './home.ts';
import * as intake from './intake.ts';
import * as lookAlikes from './look-alikes.ts';
import * as remind from './remind.ts';
import * as review from './review.ts';
import * as unitWork from './unit-work.ts';
import * as wizard from './wizard.ts';

export const handlers: Handlers = {
  ...home,
  ...intake,
  ...review,
  ...lookAlikes,
  ...assign,
  ...approve,
  ...remind,
  ...unitWork,
  ...wizard,
};
