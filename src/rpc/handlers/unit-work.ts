/** "Việc của đơn vị". */
import type { Env } from '../../ports.ts';
import { recordReply as record, replyMessage } from '../../usecases/assignment/record-reply.ts';
import { explainDeadline as explain, explanationMessage } from '../../usecases/explain/index.ts';
import { listUnitWork } from '../../usecases/unit-work/list.ts';
import type { Saved, UnitItem } from '../answers.ts';
import type { Input } from '../contract.ts';
import { saved } from './saved.ts';

/** 4 reads. */
export function unitWork(env: Env, { unit }: Input<'unitWork'>): readonly UnitItem[] {
  return listUnitWork(env, unit).map(({ row, due, remaining, state }) => {
    const { code, content, place, reply, outcome, completionDue } = row;
    return { code, content, place, due, remaining, state, reply, outcome, completionDue };
  });
}

/** 3 reads; one log line. */
export function recordReply(env: Env, input: Input<'recordReply'>): Saved {
  return saved(replyMessage(record(env, input)));
}

/** 4 reads. */
export function explainDeadline(env: Env, { code }: Input<'explainDeadline'>): readonly string[] {
  return explanationMessage(explain(env, code))
    .split('\n')
    .filter((line) => line !== '');
}
