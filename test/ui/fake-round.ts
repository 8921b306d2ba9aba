/** A round for the page's tests: the sample's petitions with codes, the ward's catalogues, plain state that calls change. */

import type { LookAlike as Pair } from '../../src/language/index.ts';
import { hoangVanThu2022 as preset } from '../../src/presets/hoang-van-thu-2022.ts';
import { readSampleRound } from '../presets/sample-round.ts';

export interface Petition {
  readonly code: string;
  readonly source: string;
  content: string;
  place: string;
  day: string;
  field: string;
  competence: string;
  unit: string;
  reviewed: boolean;
  mergedInto: string;
  due: string;
  reply: string;
  outcome: string;
  completionDue: string;
  /** '' until a reply waits; then as leaders write. */
  decision: string;
}

export interface FakeRound {
  readonly today: string;
  readonly petitions: Petition[];
  readonly different: Set<string>;
  readonly paperDays: Map<string, string>;
  readonly said: Map<string, string>;
  readonly settings: Map<string, string>;
  /** Pairs found once, as the script would keep them. */
  pairs?: readonly Pair[];
  mode: 'trial' | 'live' | 'off';
  /** Mails that wait to go out. */
  mails: number;
}

export { preset };

const HEADERS = {
  content: 'Nội dung ý kiến, kiến nghị',
  place: 'Địa điểm',
  day: 'Ngày nêu',
} as const;

/** @param count how many petitions, from the first on; all when it is left out */
export function fakeRound(count = Number.POSITIVE_INFINITY): FakeRound {
  const sample = readSampleRound();
  const petitions = preset.sources.flatMap(({ code, sheet }) => {
    const rows = sample.sheets.find((each) => each.sheet === sheet)?.rows ?? [];
    return rows.map((row, index) => ({
      ...emptyPetition(`${code}-${String(index + 1).padStart(3, '0')}`, code),
      content: row[HEADERS.content] ?? '',
      place: row[HEADERS.place] ?? '',
      day: isoDay(row[HEADERS.day] ?? ''),
    }));
  });
  const said = preset.sources.map(({ code, sheet }): [string, string] => [
    code,
    sample.sheets.find((each) => each.sheet === sheet)?.strip['Tình trạng gửi'] ?? 'Chưa xong',
  ]);
  return {
    today: '2022-07-01',
    petitions: petitions.slice(0, count),
    different: new Set(),
    paperDays: new Map([
      ['T01', '2022-06-30'],
      ['T02', '2022-06-30'],
      ['T05', '2022-06-30'],
      ['DT', '2022-06-30'],
    ]),
    said: new Map(said),
    settings: new Map(Object.entries(preset.settings)),
    mode: 'trial',
    mails: 3,
  };
}

export function emptyPetition(code: string, source: string): Petition {
  return {
    code,
    source,
    content: '',
    place: '',
    day: '',
    field: '',
    competence: '',
    unit: '',
    reviewed: false,
    mergedInto: '',
    due: '',
    reply: '',
    outcome: '',
    completionDue: '',
    decision: '',
  };
}

function isoDay(typed: string): string {
  const [, date, month] = /^(\d{1,2})\/(\d{1,2})/.exec(typed) ?? [];
  return date === undefined || month === undefined
    ? ''
    : `2022-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
