/** "Phân công". */
import type { Env } from '../../ports.ts';
import { issueAssignments as issue } from '../../usecases/assignment/issue.ts';
import { issueMessage } from '../../usecases/assignment/issue-words.ts';
import { previewAssignments } from '../../usecases/assignment/preview.ts';
import { proposeUnits as propose, proposeMessage } from '../../usecases/assignment/propose.ts';
import type { Assignment, Saved } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

/** 4 reads. */
export function proposeUnits(env: Env): Saved {
  return saved(proposeMessage(propose(env)));
}

/** 7 reads. */
export function assignments(env: Env): readonly Assignment[] {
  return previewAssignments(env);
}

/** The person has seen the preview and said yes on the page. 10 reads and 5 for the mails, then what each mail costs. */
export function issueAssignments(env: Env, input: Input<'issueAssignments'>): Saved {
  return saved(issueMessage(issue(env, { ...input, confirmed: true })));
}
