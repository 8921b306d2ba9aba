/** "Rà từng ý kiến". */
import type { Env } from '../../ports.ts';
import { viReview } from '../../text/vi-review.ts';
import { decideReview } from '../../usecases/review/decide.ts';
import { listReview, type ToReview } from '../../usecases/review/list.ts';
import type { Decided, ReviewItem, ReviewList } from '../answers.ts';
import type { Input } from '../contract.ts';

/** 4 reads. */
export function reviewList(env: Env): ReviewList {
  const { items, fields } = listReview(env);
  return { items: items.map(reviewItem), fields };
}

/** 2 reads; one log line. */
export function decide(env: Env, { decisions }: Input<'decide'>): Decided {
  const before = decideReview(env, decisions);
  return { message: viReview.done(before.length), before };
}

function reviewItem({ row, suggested, lookAlikes }: ToReview): ReviewItem {
  const { code, content, place, day, field, competence, unit, reviewed } = row;
  const { fields, competence: level } = suggested;
  return {
    code,
    content,
    place,
    raisedAt: day,
    field,
    competence,
    unit,
    reviewed,
    suggestions: fields.map((each) => ({ field: each.field, score: each.score, reason: each.reason })),
    suggestedCompetence: level?.level ?? '',
    competenceReason: level?.reason ?? '',
    sure: fields[0]?.sure ?? false,
    lookAlikes,
  };
}
