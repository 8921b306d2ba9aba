/** Reads the labelled petitions, pairs and private details that quality is measured on. */
import { readFileSync } from 'node:fs';

export interface LabelledPetition {
  readonly id: string;
  readonly text: string;
  /** One reader's label, from a coarse list of nine. */
  readonly field: string;
  /** Who was competent, in the words of `CompetenceLevel`; '' when nobody said. */
  readonly level: string;
  readonly place: string;
}

export const PAIR_KINDS = ['wording', 'short', 'hurried', 'place', 'matter'] as const;
/** Same petition in other words, shortened, typed in haste; the same matter elsewhere; another matter at the same place. */
export type PairKind = (typeof PAIR_KINDS)[number];

export interface LabelledPair {
  readonly kind: PairKind;
  readonly base: LabelledPetition;
  readonly text: string;
  /** Whether the two are the same petition. */
  readonly same: boolean;
}

export interface LabelledPrivacy {
  readonly text: string;
  readonly hidden: readonly string[];
  readonly kept: readonly string[];
}

/** Coarse label → fields of the default catalogue that count as right. */
export const RIGHT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'Đất đai - Xây dựng - Quy hoạch': [
    'Đất đai, quy hoạch, GPMB',
    'Xây dựng, trật tự đô thị',
    'Dự án trên địa bàn',
  ],
  'Hạ tầng - Giao thông - Đô thị': [
    'Giao thông, hạ tầng, thoát nước, chiếu sáng',
    'Điện, nước, viễn thông',
    'Dự án trên địa bàn',
  ],
  'Môi trường - Vệ sinh': ['Vệ sinh môi trường'],
  'An ninh - Trật tự': ['An ninh trật tự, PCCC, ATGT', 'Quân sự', 'Xây dựng, trật tự đô thị'],
  'Văn hoá - Giáo dục - Y tế': ['Y tế, giáo dục', 'Văn hoá - xã hội, chính sách'],
  'Chính sách xã hội - Việc làm': ['Văn hoá - xã hội, chính sách'],
  'Cải cách hành chính - Cán bộ': ['Tư pháp - hộ tịch, cải cách hành chính', 'Công tác Đảng, cán bộ'],
  'Xây dựng Đảng - Chính quyền - Mặt trận': ['Công tác Đảng, cán bộ', 'MTTQ, đoàn thể, quy chế dân chủ'],
  'Kinh tế - Tài chính - Thương mại': ['Tài chính, thu chi, kinh doanh, chợ', 'Điện, nước, viễn thông'],
};

/** How the petitions given for developing name the levels. */
const LEVELS: Readonly<Record<string, string>> = {
  phường: 'Phường',
  'thành phố/huyện': 'Thành phố',
  tỉnh: 'Tỉnh',
  'trung ương': 'Trung ương',
};

/** Given for developing, from public records; written for this project before tuning; eleven lots written later (ids b to l); lots that nothing was trained on (m, n, o, q, r, s, t, u). */
export function readPetitions(set: 'dev' | 'own' | 'later' | 'unseen'): LabelledPetition[] {
  return rowsOf(`petitions-${set}.tsv`).map(({ id = '', text = '', field = '', level = '', place = '' }) => ({
    id,
    text,
    field,
    level: LEVELS[level] ?? level,
    place,
  }));
}

export function readPairs(): LabelledPair[] {
  return pairsOf('pairs.tsv', [...readPetitions('dev'), ...readPetitions('own')]);
}

/** Pairs of the later lots; `lot` = the letter their ids begin with. */
export function readLaterPairs(lot = ''): LabelledPair[] {
  return pairsOf('pairs-later.tsv', readPetitions('later')).filter(({ base }) => base.id.startsWith(lot));
}

/** Pairs of the lots that nothing was trained on. */
export function readUnseenPairs(): LabelledPair[] {
  return pairsOf('pairs-unseen.tsv', readPetitions('unseen'));
}

function pairsOf(file: string, petitions: readonly LabelledPetition[]): LabelledPair[] {
  const bases = new Map(petitions.map((petition) => [petition.id, petition]));
  return rowsOf(file).map(({ kind = '', id = '', text = '' }) => {
    const base = bases.get(id);
    const known = PAIR_KINDS.find((each) => each === kind);
    if (base === undefined || known === undefined) throw new Error(`${file}: ${kind} ${id}`);
    return { kind: known, base, text, same: known !== 'place' && known !== 'matter' };
  });
}

export function readPrivacy(): LabelledPrivacy[] {
  return rowsOf('privacy.tsv').map(({ text = '', hidden = '', kept = '' }) => ({
    text,
    hidden: hidden.split('|').filter(Boolean),
    kept: kept.split('|').filter(Boolean),
  }));
}

function rowsOf(file: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  );
}
