/** Made-up answers to “Rà từng ý kiến” and “Ý kiến trùng”, by the product’s own language. */
import { UserError } from '../../src/domain/user-error.ts';
import { findLookAlikes, suggestCompetence, suggestFields } from '../../src/language/index.ts';
import type { LookAlike, LookAlikeSide } from '../../src/rpc/answers.ts';
import { type Calls, fields, saved } from './fake-desk.ts';
import type { FakeRound, Petition } from './fake-round.ts';

type Names = 'reviewList' | 'decide' | 'lookAlikes' | 'merge' | 'unmerge' | 'notSame' | 'sameAfterAll';

export const reviewCalls: Calls<Names> = {
  reviewList: (desk) => {
    const open = desk.round.petitions.filter(({ reviewed }) => !reviewed);
    const pairs = pairsOf(desk.round);
    const items = open.map((petition) => {
      const suggestions = suggestFields(`${petition.content} ${petition.place}`, fields);
      const competence = suggestCompetence(petition.content);
      return {
        code: petition.code,
        content: petition.content,
        place: petition.place,
        raisedAt: petition.day,
        field: petition.field,
        competence: petition.competence,
        unit: petition.unit,
        reviewed: petition.reviewed,
        suggestions: suggestions.map(({ field, score, reason }) => ({ field, score, reason })),
        suggestedCompetence: competence?.level ?? '',
        competenceReason: competence?.reason ?? '',
        sure: suggestions[0]?.sure ?? false,
        lookAlikes: pairs
          .filter(({ a, b }) => a === petition.code || b === petition.code)
          .map(({ a, b, reason }) => {
            const code = a === petition.code ? b : a;
            return { code, content: desk.find(code).content, reason };
          }),
      };
    });
    return { items, fields };
  },
  decide: (desk, { decisions }) => {
    const before = decisions.map(({ code }) => {
      const { field, competence, unit, reviewed } = desk.find(code);
      return { code, field, competence, unit, reviewed };
    });
    for (const { code, ...decision } of decisions) Object.assign(desk.find(code), decision);
    return { message: `Đã ghi ${decisions.length} ý kiến.`, before };
  },
  lookAlikes: (desk) => {
    const side = ({ code, content, place, day, field, reply }: Petition): LookAlikeSide => ({
      code,
      content,
      place,
      raisedAt: day,
      field,
      reply,
    });
    return pairsOf(desk.round).map(({ a, b, score, reason }): LookAlike => {
      const merged = [desk.find(a), desk.find(b)].find(
        ({ mergedInto }) => mergedInto === a || mergedInto === b,
      );
      const state =
        merged !== undefined ? 'merged' : desk.round.different.has(`${a} ${b}`) ? 'different' : 'open';
      return {
        a: side(desk.find(a)),
        b: side(desk.find(b)),
        score,
        reason,
        state,
        mergedCode: merged?.code ?? '',
      };
    });
  },
  merge: (desk, { code, into, although }) => {
    const [from, to] = [desk.find(code), desk.find(into)];
    if (!although && from.reply !== '' && to.reply !== '')
      throw new UserError(`${code} và ${into} đã có hai câu trả lời khác nhau.`);
    from.mergedInto = into;
    return { ...saved(`Đã gộp ${code} vào ${into}.`), moved: [code] };
  },
  unmerge: (desk, { code }) => {
    desk.find(code).mergedInto = '';
    return saved(`Đã tách ${code} ra.`);
  },
  notSame: (desk, { a, b }) => {
    desk.round.different.add(`${a} ${b}`);
    return saved(`Đã ghi nhớ: ${a} và ${b} không phải trùng.`);
  },
  sameAfterAll: (desk, { a, b }) => {
    desk.round.different.delete(`${a} ${b}`);
    return saved(`Đã bỏ ghi nhớ “không phải trùng” của ${a} và ${b}.`);
  },
};

/** Found once for a round, as the script would keep them. */
function pairsOf(round: FakeRound) {
  round.pairs ??= findLookAlikes(
    round.petitions.map(({ code, content, place }) => ({ id: code, text: content, place })),
  );
  return round.pairs;
}
