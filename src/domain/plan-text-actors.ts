/** Who a sentence of a plan gives work to, and which deadline of the round that work has. */
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

/** How each body is named in a shadow; of two names at one place the earlier here, so that "Ban CTMT" is no Front. */
const NAMES: readonly (readonly [Actor, RegExp])[] = [
  [
    'groups',
    /\b(?:ban cong tac mat tran|ban ctmt|to truong|truong thon|truong khu pho|chi uy|chi bo|to dan pho|t ?d ?p|khu pho|khoi pho|khu dan cu|(?:cac|moi|tung) (?:to|thon|xom|ban|ap|khom|buon|khu)(?! (?:chuc|trinh|cong|nganh))|\d+ (?:to|thon|xom|ap|khom|buon)|(?:doi voi|thon|xom|ap),? (?:thon|xom|ap))\b/g,
  ],
  ['front', /\b(?:mat tran to quoc|ubmttq|mttq|uy ban mat tran|mat tran)\b/g],
  ['propaganda', /\btuyen giao\b/g],
  ['massMobilisation', /\b(?:khoi|ban) dan van\b/g],
  ['office', /\b(?:van phong|vpdu|vp dang uy)\b/g],
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
  /(?:^|[^a-z])(?:gui|ve|cho|qua|den|toi|voi|trinh|tham muu|bao cao|cua|giua|tai|tu|o|xin y kien|nop|thuoc|phuc vu|cung)(?: (?:cac|ban|thuong truc|ban thuong truc|dong chi|lanh dao|tap the|ve|cho|den|toi|voi|uy ban|truc tiep|18|\d+))* ?$/;

/** Words that hand the work on: in "hướng dẫn các tổ dân phố gửi" it is the groups that send. */
const HANDS_ON =
  /(?:^|[^a-z])(?:huong dan|don doc|yeu cau|chi dao|van dong|to chuc cho|de nghi|giao)(?: (?:cac|ban|thuong truc|ban thuong truc))* ?$/;

/** The first body in a shadow that acts; null when all named only receive, or none is named. */
export function actorOf(shadow: string): Actor | null {
  return actingIn(shadow)[0]?.actor ?? null;
}

/** Who does what a clause says: the last body that another sets to work, else the first that acts. */
export function doerOf(shadow: string): Actor | null {
  const acting = actingIn(shadow);
  const handed = acting.filter(({ at }) => HANDS_ON.test(shadow.slice(0, at)));
  return (handed[handed.length - 1] ?? acting[0])?.actor ?? null;
}

function actingIn(shadow: string): readonly { readonly actor: Actor; readonly at: number }[] {
  const mentions = NAMES.flatMap(([actor, pattern], rank) =>
    allMatches(pattern, shadow).map((match) => ({ actor, rank, at: match.index })),
  );
  const acting = mentions.filter(({ at }) => !NOT_ACTING.test(shadow.slice(0, at)));
  return [...acting].sort((a, b) => a.at - b.at || a.rank - b.rank);
}

interface Rule {
  readonly key: PlanDeadlineKey;
  /** Whose work it must be, null for nobody named; absent where the words alone tell. */
  readonly by?: readonly (Actor | null)[];
  readonly act: RegExp;
  readonly not?: RegExp;
}

/** Tried in this order: what words alone tell first, then by who acts. */
const RULES: readonly Rule[] = [
  { key: 'delegateListDue', act: /danh sach/, not: /y kien|kien nghi/ },
  { key: 'invitationDue', act: /giay moi|cong van moi|gui moi|moi (?:cac )?(?:dai bieu|du)\b/ },
  {
    key: 'securityPlanDue',
    act: /(?:ke hoach|phuong an)[^.;]*(?:an ninh|antt|trat tu)|(?:an ninh|antt|trat tu)[^.;]*(?:ke hoach|phuong an)/,
  },
  { key: 'securityPlanDue', by: ['police'], act: /ke hoach|phuong an|bao dam|dam bao/ },
  {
    key: 'resultNoticeDue',
    act: /thong bao[^.;]*(?:ket qua|ket luan)|cong khai ket qua|ban hanh[^.;]*ket luan/,
  },
  {
    key: 'unitReportDue',
    act: /ket qua (?:giai quyet|thuc hien|xu ly|khac phuc|tra loi)|tien do (?:giai quyet|thuc hien|xu ly)/,
  },
  { key: 'economyReportDue', act: /kinh te/ },
  { key: 'opinionDue', act: /du luan/ },
  { key: 'opinionDue', by: ['propaganda'], act: /tong hop|thu thap|nam bat|bao cao/ },
  { key: 'groupsDue', by: ['groups'], act: /gui|nop|bao cao|chuyen|van ban/, not: /tra loi|chuong trinh/ },
  { key: 'programmeDue', act: /chuong trinh|kich ban/ },
  { key: 'assignmentDue', act: /phan cong|giao (?:cac )?(?:don vi|bo phan)/, not: /bao cao|ho so/ },
  {
    key: 'frontReportDue',
    by: ['front'],
    act: /tong hop|bao cao|phan loai|ho so|trinh|(?:gui|chuyen)[^.;]*(?:y kien|kien nghi)/,
    not: /bieu mau|tra loi cu tri/,
  },
  {
    key: 'groupsDue',
    by: [null],
    act: /(?:y kien|kien nghi)[^.;]*(?:gui|nop|chuyen)[^.;]*(?:mat tran|mttq)|(?:gui|nop|chuyen)[^.;]*(?:y kien|kien nghi)[^.;]*(?:mat tran|mttq)/,
  },
  {
    key: 'replyDue',
    by: ['government', 'units', 'massMobilisation', 'propaganda', 'police'],
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
