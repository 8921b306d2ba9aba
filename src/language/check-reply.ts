/** What is weak in a reply, said in words before a leader approves it. It never blocks. */
import { findPhrases, type Lexicon, ownLexicon } from './lexicon.ts';
import { maskPrivate } from './mask-private.ts';
import { type PlacedText, type Profile, profileOf, sumOf, weightOn } from './profile.ts';
import { splitSpeech } from './split-speech.ts';
import { foldText, readText, sliceOf } from './tokens.ts';

export type ReplyFlaw =
  | 'empty'
  | 'vague'
  | 'no-date'
  | 'no-unit'
  | 'no-basis'
  | 'no-addressee'
  | 'other-subject'
  | 'missing-content'
  | 'private'
  | 'too-long'
  | 'copied';

export interface ReplyReason {
  readonly flaw: ReplyFlaw;
  /** Vietnamese, for the person who approves. */
  readonly message: string;
}

export interface ReplyCheck {
  /** 1 = nothing found, 0 = worst. */
  readonly score: number;
  readonly reasons: readonly ReplyReason[];
}

/** What else is known when a reply is checked. */
export interface ReplyContext {
  /** Names of the round's units; without them the usual ones are looked for. */
  readonly units?: readonly string[];
  /** Replies to other petitions, to notice a copy. */
  readonly otherReplies?: readonly string[];
}

const COST: Readonly<Record<ReplyFlaw, number>> = {
  empty: 1,
  vague: 0.2,
  'no-date': 0.2,
  'no-unit': 0.15,
  'no-basis': 0.1,
  'no-addressee': 0.25,
  'other-subject': 0.4,
  'missing-content': 0.25,
  private: 0.3,
  'too-long': 0.1,
  copied: 0.25,
};
/** Words that promise nothing by themselves. */
const VAGUE =
  'ghi nhận, tiếp thu, trong thời gian tới, trong thời gian sớm nhất, thời gian tới, sẽ xem xét, xem xét, nghiên cứu, quan tâm, từng bước, khi có kinh phí, khi có điều kiện, khi có nguồn, cân đối nguồn vốn, cân đối được, sớm giải quyết, tăng cường, tiếp tục chỉ đạo, đôn đốc, sẽ giải quyết';
/** Patterns over the normal form of the reply. */
const PROMISE = /(?:se |dang |du kien|trong thoi gian toi|ke hoach|tiep tuc)/;
const DONE =
  /(?:da (?:sua|thay|lap|xu ly|khac phuc|giai quyet|hoan thanh|thu gom|nao vet|cap|chi tra|lam xong|kiem tra|xu phat)|xong)/;
const DATE =
  /(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|ngay \d{1,2}|thang \d{1,2}|quy (?:i{1,3}|iv|[1-4])\b|nam 20\d\d|trong (?:vong )?\d+ (?:ngay|tuan|thang)|cuoi (?:thang|quy|nam)|tuan nay|tuan toi|thang nay|hom nay)/;
const UNIT =
  /(?:uy ban|ubnd|cong an|bo phan|dia chinh|tu phap|van hoa|tram y te|quan su|tai chinh|mat tran|dang uy|chi bo|hoi dong|phong |so |ban |trung tam|cong ty|dien luc|chi cuc|doan the|hoi phu nu|khoi dan van|don vi|to dan pho|van phong)/;
const BASIS =
  /(?:luat|nghi dinh|thong tu|quyet dinh|nghi quyet|huong dan|ke hoach so|cong van|van ban so|quy hoach duoc|\/(?:nd|qd|tt|nq|ub|hd|kh))/;
const REFUSES =
  /(?:khong co co so|chua co co so|khong du dieu kien|khong thuoc|chua du dieu kien|khong the|theo quy dinh|trai quy dinh)/;
const NOT_OURS = /khong thuoc (?:tham quyen|trach nhiem|pham vi)/;
const ADDRESSEE =
  /(?:thuoc (?:tham quyen|trach nhiem)|chuyen (?:den|toi|cho|len|kien nghi)|kien nghi (?:len|toi|den|voi)|de nghi (?:ubnd|uy ban|so|phong|cong ty|dien luc))/;
/** About one A4 page in 14 pt. */
const ONE_PAGE = 2400;
const SHORTEST = 25;
/** Share of all pairs of neighbouring words. */
const COPY = 0.85;
/** A matter counts as touched when both texts speak of it more than in passing. */
const IN_EARNEST = 0.6;
/** Without a shared matter this share of a content's words must come back in the reply. */
const WORDS_BACK = 0.4;

let vagueWords: Lexicon<true> | undefined;

/** Weaknesses of `reply` as an answer to `petition`, with a score; an empty list when it looks sound. */
export function checkReply(
  reply: string,
  petition: string | PlacedText,
  context: ReplyContext = {},
): ReplyCheck {
  const reasons = reply.trim().length < SHORTEST ? [tooShort(reply)] : flawsOf(reply, petition, context);
  const cost = reasons.reduce((sum, { flaw }) => sum + COST[flaw], 0);
  return { score: Math.round(Math.max(0, 1 - cost) * 100) / 100, reasons };
}

function tooShort(reply: string): ReplyReason {
  const message =
    reply.trim() === ''
      ? 'Chưa có nội dung trả lời.'
      : 'Trả lời quá ngắn, người dân chưa biết việc được giải quyết ra sao.';
  return { flaw: 'empty', message };
}

function flawsOf(reply: string, petition: string | PlacedText, context: ReplyContext): ReplyReason[] {
  const folded = foldText(reply);
  return [
    ...vagueness(reply, folded),
    ...missingParties(folded, context.units ?? []),
    ...subject(reply, petition),
    ...form(reply, context.otherReplies ?? []),
  ];
}

function vagueness(reply: string, folded: string): ReplyReason[] {
  if (DATE.test(folded) || DONE.test(folded)) return [];
  const vague = vaguePhrases(reply);
  if (vague.length > 0) {
    return [{ flaw: 'vague', message: `Câu chữ chung chung (${quoted(vague)}) mà không nói bao giờ xong.` }];
  }
  return PROMISE.test(folded) ? [{ flaw: 'no-date', message: 'Có hứa nhưng không có thời hạn.' }] : [];
}

/** The vague phrases as the reply words them. */
function vaguePhrases(reply: string): string[] {
  vagueWords ??= ownLexicon(VAGUE.split(', ').map((text) => ({ text, value: true as const })));
  const text = readText(reply);
  const found = findPhrases(vagueWords, text).map((hit) => sliceOf(text, hit.start, hit.end).toLowerCase());
  return [...new Set(found)];
}

function missingParties(folded: string, units: readonly string[]): ReplyReason[] {
  const named = UNIT.test(folded) || units.some((unit) => folded.includes(foldText(unit)));
  const reasons: ReplyReason[] = [];
  if (!named) reasons.push({ flaw: 'no-unit', message: 'Không nói đơn vị nào làm.' });
  if (NOT_OURS.test(folded) && !ADDRESSEE.test(folded.replace(NOT_OURS, ''))) {
    reasons.push({
      flaw: 'no-addressee',
      message: 'Nói không thuộc thẩm quyền nhưng không nêu cơ quan có thẩm quyền.',
    });
  }
  if (REFUSES.test(folded) && !BASIS.test(folded)) {
    reasons.push({
      flaw: 'no-basis',
      message: 'Từ chối hoặc viện dẫn quy định nhưng không nêu văn bản nào.',
    });
  }
  return reasons;
}

/** Contents asked that the reply does not touch; when it touches none, it answers something else. */
function subject(reply: string, petition: string | PlacedText): ReplyReason[] {
  const text = typeof petition === 'string' ? petition : petition.text;
  const answer = profileOf(reply);
  const contents = splitSpeech(text);
  const missed = contents.filter((content) => !touches(profileOf(content.text), answer));
  if (missed.length === 0) return [];
  if (missed.length === contents.length) {
    return [{ flaw: 'other-subject', message: 'Trả lời không nhắc tới việc được hỏi.' }];
  }
  const list = missed
    .map(({ label, text: asked }) => `“${label === '' ? shortened(asked) : label}”`)
    .join(', ');
  return [
    { flaw: 'missing-content', message: `Hỏi ${contents.length} nội dung, chưa thấy trả lời: ${list}.` },
  ];
}

function touches(asked: Profile, answer: Profile): boolean {
  const shared = [...asked.matters].some(
    ([matter, sides]) => sumOf(sides.values()) >= IN_EARNEST && weightOn(answer, matter) >= IN_EARNEST,
  );
  const words = [...asked.words].filter((word) => answer.words.has(word)).length;
  return shared || words >= Math.max(1, asked.words.size * WORDS_BACK);
}

function form(reply: string, others: readonly string[]): ReplyReason[] {
  const reasons: ReplyReason[] = [];
  const { findings } = maskPrivate(reply);
  if (findings.length > 0) {
    const list = quoted(findings.map(({ value }) => value));
    reasons.push({ flaw: 'private', message: `Có thông tin riêng: ${list}; che đi trước khi công khai.` });
  }
  if (reply.length > ONE_PAGE) reasons.push({ flaw: 'too-long', message: 'Dài quá một trang, nên rút gọn.' });
  if (others.some((other) => sameReply(reply, other))) {
    reasons.push({
      flaw: 'copied',
      message: 'Giống hệt trả lời của kiến nghị khác, cần nói đúng việc và địa điểm này.',
    });
  }
  return reasons;
}

/** Nearly word for word: replies on one matter may well be alike without being copied. */
function sameReply(reply: string, other: string): boolean {
  const [mine, theirs] = [pairsOfWords(reply), pairsOfWords(other)];
  const both = [...mine].filter((pair) => theirs.has(pair)).length;
  return both >= COPY * Math.max(1, mine.size + theirs.size - both);
}

function pairsOfWords(text: string): Set<string> {
  const words = foldText(text).split(' ');
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}
