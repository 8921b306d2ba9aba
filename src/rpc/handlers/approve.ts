/** "Phê duyệt". */
import { DECISIONS } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { listAwaitingApproval } from '../../usecases/assignment/awaiting-approval.ts';
import { approvalMessage, recordApproval as record } from '../../usecases/assignment/record-approval.ts';
import type { Approval, Saved } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

/** 4 reads. */
export function approvals(env: Env): readonly Approval[] {
  return listAwaitingApproval(env).map(({ row, remaining, remarks }) => {
    const { code, content, unit, reply, outcome, completionDue } = row;
    return { code, content, unit, reply, outcome, completionDue, remaining, remarks };
  });
}

/** 2 reads; one log line. The list may be old: only "Chờ", which takes a decision back, is written over another. */
export function recordApproval(env: Env, input: Input<'recordApproval'>): Saved {
  const onlyWaiting = input.decision !== DECISIONS[0];
  return saved(approvalMessage(record(env, { ...input, onlyWaiting })));
}
