/** How many groups, voters and delegates a pasted plan speaks of. */
import { COUNT_PATTERN, readCount } from './number-words.ts';
import { commonest, distinct, type Found } from './plan-text-found.ts';
import type { PlanPage, Sentence } from './plan-text-page.ts';
import { allMatches } from './shadow.ts';

/** Neighbourhood groups: how many, and what this ward calls one ("tổ dân phố", "thôn"). */
export interface GroupCount {
  readonly count: number;
  readonly unit: string;
}

/** Voters invited: `count` from each group, or `count` in all; a plan that does not say which gives both. */
export interface VoterCount {
  readonly count: number;
  readonly per: 'group' | 'all';
}

const COUNT = `(${COUNT_PATTERN})(?: ?\\([^)]*\\))?`;

/**
 * Names of a group: how each looks in a shadow, and with its marks, which tell "bản" from "ban" and "thôn" from "thon".
 * The commonest is first; "tổ" alone is also a team, hence what may not follow it.
 */
const GROUP_UNITS: readonly (readonly [shadow: string, unit: string])[] = [
  ['to dan pho|t ?d ?p', 'tổ dân phố'],
  ['to nhan dan', 'tổ nhân dân'],
  ['khu pho', 'khu phố'],
  ['khoi pho', 'khối phố'],
  ['khu dan cu', 'khu dân cư'],
  ['thon', 'thôn'],
  ['xom', 'xóm'],
  ['ban', 'bản'],
  ['ap', 'ấp'],
  ['khom', 'khóm'],
  ['buon', 'buôn'],
  ['lang', 'làng'],
  [
    'to(?! (?:dan|nhan dan|cong tac|giup viec|bau cu|phuc vu|truong|bien tap|chuc|tham muu|ho tro|bao|hoa giai|lien gia))',
    'tổ',
  ],
];
const ANY_UNIT = GROUP_UNITS.map(([shadow]) => shadow).join('|');

/** Counts of some groups, not of all: "cụm 03 tổ", "mỗi 2 thôn". */
const SOME_GROUPS = /(?:cum|lien|moi|tung|nhom|mot so|it nhat|thi diem) ?$/;
/** "18 bí thư chi bộ, tổ trưởng": as many groups as heads. */
const HEADS = new RegExp(
  `(^|[^\\d/.,])${COUNT} (?:dong chi |ong,? ba )?(?:to truong|truong) (?:cac )?(${ANY_UNIT})?\\b`,
  'g',
);
const RANGE = new RegExp(
  `(^|[^a-z])(${ANY_UNIT}) (?:so )?0?1 (?:den|-) ?(?:${ANY_UNIT})? ?(?:so )?(\\d{1,3})\\b`,
  'g',
);

/** The groups of the ward: every count the text gives, commonest first; from heads or a range of numbers only if none. */
export function readGroups({ sentences }: PlanPage): readonly Found<GroupCount>[] {
  const direct = sentences.flatMap((sentence) => directGroups(sentence));
  if (direct.length > 0) return commonest(direct);
  const indirect = sentences.flatMap((sentence) => [
    ...groupsBy(sentence, HEADS, 2, 3),
    ...groupsBy(sentence, RANGE, 3, 2),
  ]);
  return commonest(indirect);
}

function directGroups(sentence: Sentence): readonly Found<GroupCount>[] {
  return GROUP_UNITS.flatMap(([shadow, unit]) => {
    const pattern = new RegExp(`(^|[^\\d.,-])${COUNT}(?:/\\d{1,3})? (${shadow})\\b(?! (?:so )?\\d)`, 'g');
    return allMatches(pattern, sentence.shadow).flatMap((match) => {
      const end = match.index + match[0].length;
      const typed = sentence.text.slice(end - (match[3]?.length ?? 0), end);
      const count = readCount(match[2] ?? '');
      const some = SOME_GROUPS.test(sentence.shadow.slice(0, match.index + (match[1]?.length ?? 0)));
      const meant = isTyped(typed, unit) && count > 1 && !some;
      return meant
        ? [{ value: { count, unit: unit === 'tổ' ? 'tổ dân phố' : unit }, sentence: sentence.text }]
        : [];
    });
  });
}

/** Whether short words carry the marks of the unit; abbreviations and longer names are taken without. */
function isTyped(typed: string, unit: string): boolean {
  return unit.length > 4 || typed.toLowerCase() === unit;
}

function groupsBy(
  sentence: Sentence,
  pattern: RegExp,
  count: number,
  unit: number,
): readonly Found<GroupCount>[] {
  return allMatches(pattern, sentence.shadow).flatMap((match) => {
    const number = readCount(match[count] ?? '');
    const named = GROUP_UNITS.find(([shadow]) => new RegExp(`^(?:${shadow})$`).test(match[unit] ?? ''));
    const value = { count: number, unit: named === undefined || named[1] === 'tổ' ? 'tổ dân phố' : named[1] };
    return number > 1 ? [{ value, sentence: sentence.text }] : [];
  });
}

const PERSON = '(?:dai dien )?(?:cac )?(?:cu tri|cong dan|ho dan|nguoi dan|dai bieu|nguoi|ho)';
const EACH = `(?:moi|tung|cac|01|1|mot) (?:${ANY_UNIT})\\b[^.;:\\d]{0,50}?:? ?${COUNT} ${PERSON}`;
const TO_EACH = `${COUNT} ${PERSON}[^.;:\\d]{0,25}?(?:/|tren|cho|cua|o|thuoc|tai)? ?(?:moi|tung|/) ?(?:0?1 )?(?:${ANY_UNIT})\\b`;
const PER_GROUP = new RegExp(`(?:^|[^a-z])(?:${EACH}|${TO_EACH})`, 'g');
const VOTERS = new RegExp(
  `(^|[^\\d.,/])${COUNT} (?:dai dien )?(?:cu tri|cong dan|ho dan|nguoi dan)\\b(?! (?:tham gia )?y kien)`,
  'g',
);
/** Above this, a number of voters can only be that of all groups together. */
const MOST_PER_GROUP = 15;

/** The voters invited: per group where the text says so; a small number without "mỗi" may mean either, so gives both. */
export function readVoters({ sentences }: PlanPage): readonly Found<VoterCount>[] {
  const body = sentences.filter(({ part }) => part === 'body');
  const perGroup = body.flatMap(({ shadow, text }) =>
    allMatches(PER_GROUP, shadow).map((match): Found<VoterCount> => {
      return { value: { count: readCount(match[1] ?? match[2] ?? ''), per: 'group' }, sentence: text };
    }),
  );
  if (perGroup.length > 0) return distinct(perGroup);
  return distinct(
    body.flatMap(({ shadow, text }) =>
      allMatches(VOTERS, shadow).flatMap((match) => votersEither(readCount(match[2] ?? ''), text)),
    ),
  );
}

function votersEither(count: number, sentence: string): readonly Found<VoterCount>[] {
  const all: Found<VoterCount> = { value: { count, per: 'all' }, sentence };
  return count > MOST_PER_GROUP ? [all] : [{ value: { count, per: 'group' }, sentence }, all];
}

const NUMBER = '(\\d{1,2}\\.\\d{3}|\\d{2,4})(?: ?(?:-|den) ?(\\d{2,4}))?(?: ?\\([^)]*\\))?';
const TOTAL_OF = '(?:so luong|tong so|tong cong|du kien|khoang|quy mo|so dai bieu|du hoi nghi|tham du)';
const FEWEST = 20;
const GUESTS = '(?:dai bieu|nguoi|dong chi|d/c|khach)';
const TOTAL = new RegExp(
  `(?:^|[^a-z])${TOTAL_OF}\\b(?:(?!moi)[^.;\\d]){0,60}?${NUMBER}\\)?(?: ${GUESTS}\\b| ?[.;)]?$)`,
  'g',
);
const LABELLED = new RegExp(`^[^.;\\d]{0,40}${NUMBER} ${GUESTS}\\b(?! ?(?:/|moi))`, 'g');

/** The delegates expected in all; a range ("150 - 200") gives both ends. */
export function readDelegates({ sentences }: PlanPage): readonly Found<number>[] {
  const body = sentences.filter(({ part }) => part === 'body');
  const total = body.flatMap((sentence) => delegatesBy(sentence, TOTAL));
  if (total.length > 0) return distinct(total);
  const underLabel = body.filter(({ under }) =>
    /^(?:so luong|thanh phan|quy mo|dai bieu)/.test(under[0] ?? ''),
  );
  return distinct(underLabel.flatMap((sentence) => delegatesBy(sentence, LABELLED)));
}

function delegatesBy({ shadow, text }: Sentence, pattern: RegExp): readonly Found<number>[] {
  return allMatches(pattern, shadow).flatMap((match) =>
    [match[1], match[2]].flatMap((written) => {
      const value = Number((written ?? '').replace('.', ''));
      return value >= FEWEST ? [{ value, sentence: text }] : [];
    }),
  );
}
