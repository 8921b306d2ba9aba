/** Who a sentence of a plan gives work to, and which deadline of the round that work has. */
import { COUNT_PATTERN } from './number-words.ts';
import { allMatches } from './shadow.ts';

export type Actor =
  | 'groups'
  | 'front'
  | 'propaganda'
  | 'massMobilisation'
  | 'government'
  | 'units'
  | 'office'
  | 'police'
  | 'partyCommittee';

/** The deadlines a round knows; the first eight are settings of the workbook, under the same names. */
export type PlanDeadlineKey =
  | 'groupsDue'
  | 'opinionDue'
  | 'frontReportDue'
  | 'assignmentDue'
  | 'replyDue'
  | 'invitationDue'
  | 'resultNoticeDue'
  | 'unitReportDue'
  | 'delegateListDue'
  | 'programmeDue'
  | 'economyReportDue'
  | 'securityPlanDue';

const GROUP_NAMES = [
  'ban (?:dieu hanh|nhan dan|quan ly)(?: cac)? (?:khu pho|thon|ap|to dan pho)',
  'ban cong tac mat tran|ban ctmt',
  'to truong|truong thon|truong khu pho',
  'chi uy|chi bo',
  'to dan pho|t ?d ?p|khu pho|khoi pho|khu dan cu',
  '(?:cac|moi|tung) (?:to|thon|xom|ban|ap|khom|buon|khu)(?! (?:chuc|trinh|cong|nganh))',
  `${COUNT_PATTERN} (?:to|thon|xom|ap|khom|buon)`,
];

/** How each body is named in a shadow; of two names at one place the earlier here, so that "Ban CTMT" is no Front. */
const NAMES: readonly (readonly [Actor, RegExp])[] = [
  ['groups', new RegExp(`\\b(?:${GROUP_NAMES.join('|')})\\b`, 'g')],
  ['front', /\b(?:mat tran to quoc|ubmttq|mttq|uy ban mat tran|mat tran)\b/g],
  ['propaganda', /\btuyen giao(?: va dan van)?(?: dang uy)?\b/g],
  ['massMobilisation', /\b(?:khoi|ban) dan van(?: dang uy)?\b/g],
  ['office', /\b(?:(?:van phong|vp)(?: dang uy| cap uy| hdnd)?(?: ?(?:-|va|,)? ?ubnd)?|vpdu)\b/g],
  ['police', /\bcong an\b/g],
  [
    'units',
    /\b(?:cac|tung|moi) (?:don vi|bo phan|co quan|phong|ban nganh|nganh|cong chuc)|\b(?:bo phan|cong chuc) chuyen mon\b/g,
  ],
  ['government', /\b(?:uy ban nhan dan|ubnd)\b/g],
  ['partyCommittee', /\b(?:ban thuong vu|thuong truc dang uy|dang uy|ban chap hanh)\b/g],
];

/** Words before a body that make it the receiver, the place or the matter, not the one who acts. */
const NOT_ACTING =
  /(?:^|[^a-z])(?:gui|ve|cho|qua|den|toi|voi|trinh|tham muu|bao cao|cua|giua|tai|tu|o|xin y kien|nop|thuoc|phuc vu|cung)(?: (?:cac|ban|thuong truc|dong chi|chu tich|bi thu|lanh dao|tap the|ve|cho|den|toi|voi|uy ban|truc tiep|18|\d+))* ?$/;

/** Words that hand the work on: in "hướng dẫn các tổ dân phố gửi" it is the groups that send. */
const HANDS_ON =
  /(?:^|[^a-z])(?:huong dan|don doc|yeu cau|chi dao|van dong|de nghi|giao|phan cong)(?: (?:cho|cac|\d+|ban|thuong truc|uy ban|dong chi|bi thu))* ?$/;

/** What may stand before and between the bodies of a heading. */
const OPENERS =
  /\b(?:giao|de nghi|yeu cau|phan cong|doi voi|trach nhiem cua|nhiem vu cua|uy ban|ban|khoi|cac|dong chi|bi thu|truong|va|phuong|xa|thi tran|viet nam|thuong truc|kiem tra)\b|[ ,:&-]/g;

/**
 * The bodies that a heading or opening sentence gives its items to: those it begins with, several when it lists them
 * ("Ban Tuyên giáo, Khối Dân vận và …"). One named further on is a matter of that sentence alone.
 */
export function headsOf(shadow: string): readonly Actor[] {
  const heads: Actor[] = [];
  let at = 0;
  for (const mention of actingIn(shadow)) {
    if (shadow.slice(at, mention.at).replace(OPENERS, '') !== '') break;
    heads.push(mention.actor);
    at = mention.end;
  }
  return [...new Set(heads)];
}

/** Who does what a clause says: the last body that another sets to work, else the first that acts. */
export function doerOf(shadow: string): Actor | null {
  const acting = actingIn(shadow);
  const handed = acting.filter(({ at }) => HANDS_ON.test(shadow.slice(0, at)));
  return (handed[handed.length - 1] ?? acting[0])?.actor ?? null;
}

interface Mention {
  readonly actor: Actor;
  readonly at: number;
  readonly end: number;
}

/** The bodies in a shadow that act, in order; those that only receive, or stand in brackets, left out. */
function actingIn(clause: string): readonly Mention[] {
  const shadow = clause.replace(/\([^)]*(?:\)|$)/g, (aside) => ' '.repeat(aside.length));
  const mentions = NAMES.flatMap(([actor, pattern], rank) =>
    allMatches(pattern, shadow).map((match) => ({
      actor,
      rank,
      at: match.index,
      end: match.index + match[0].length,
    })),
  );
  const acting = mentions.filter(({ at }) => {
    const before = shadow.slice(0, at);
    return HANDS_ON.test(before) || !NOT_ACTING.test(before);
  });
  const ordered = [...acting].sort((a, b) => a.at - b.at || a.rank - b.rank);
  return ordered.filter(({ at }, index) => !ordered.slice(0, index).some((earlier) => at < earlier.end));
}

interface Rule {
  readonly key: PlanDeadlineKey;
  /** Whose work it must be, null for nobody named; absent where the words alone tell. */
  readonly by?: readonly (Actor | null)[];
  readonly act: RegExp;
  readonly not?: RegExp;
}

/** Tried in this order: plain words first, then those that only the body that acts makes plain. */
const RULES: readonly Rule[] = [
  { key: 'delegateListDue', act: /danh sach/, not: /y kien|kien nghi/ },
  { key: 'invitationDue', act: /(?:giay|thu|cong van) moi|gui moi|moi (?:cac )?(?:dai bieu|du)\b/ },
  { key: 'securityPlanDue', act: /(?:ke hoach|phuong an)[^.;]*(?:an ninh|antt)/ },
  { key: 'securityPlanDue', by: ['police'], act: /ke hoach|phuong an|bao dam|dam bao/ },
  {
    key: 'economyReportDue',
    by: ['government', 'units', 'office', 'partyCommittee', null],
    act: /(?:bao cao|thong bao)[^.;]*(?:kinh te|kt-? ?xh)/,
  },
  {
    key: 'resultNoticeDue',
    act: /thong bao[^.;]*(?:ket qua|ket luan)|cong khai ket qua|ban hanh[^.;]*ket luan/,
  },
  { key: 'unitReportDue', act: /(?:ket qua|tien do) (?:giai quyet|thuc hien|xu ly|khac phuc|tra loi)/ },
  {
    key: 'opinionDue',
    by: ['propaganda', 'massMobilisation', 'office', 'partyCommittee', null],
    act: /du luan/,
  },
  { key: 'opinionDue', by: ['propaganda'], act: /tong hop|thu thap|nam bat|bao cao/ },
  {
    key: 'groupsDue',
    by: ['groups'],
    act: /gui|nop|bao cao|chuyen|van ban|tong hop/,
    not: /tra loi|chuong trinh|danh sach|so luong/,
  },
  { key: 'programmeDue', act: /chuong trinh|kich ban/ },
  {
    key: 'assignmentDue',
    act: /phan cong|giao (?:cac )?(?:don vi|bo phan)/,
    not: /bao cao|ho so|(?:duoc|theo|theo su) phan cong/,
  },
  {
    key: 'frontReportDue',
    by: ['front'],
    act: /tong hop|bao cao|phan loai|ho so|trinh|(?:gui|chuyen)[^.;]*(?:y kien|kien nghi)/,
    not: /bieu mau|tra loi cu tri/,
  },
  {
    key: 'groupsDue',
    by: [null],
    act: /(?:y kien|kien nghi)[^.;]*(?:gui|nop|chuyen)[^.;]*(?:mat tran|mttq)/,
  },
  {
    key: 'groupsDue',
    by: [null],
    act: /(?:gui|nop|chuyen)[^.;]*(?:y kien|kien nghi)[^.;]*(?:mat tran|mttq)/,
  },
  {
    key: 'replyDue',
    by: ['government', 'units', 'massMobilisation', 'propaganda', 'police', 'office', null],
    act: /tra loi|giai trinh|tiep thu|giai quyet/,
  },
];

/** What a deadline is for, from the words about it and who acts; null when that cannot be told. */
export function deadlineKeyOf(words: string, actor: Actor | null): PlanDeadlineKey | null {
  const rule = RULES.find(
    ({ by, act, not }) =>
      act.test(words) && !(not?.test(words) ?? false) && (by === undefined || by.includes(actor)),
  );
  return rule?.key ?? null;
}
