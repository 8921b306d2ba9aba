/** Reads `host/sample/round-2022.json` for tests. */
import { readFileSync } from 'node:fs';

export type SampleRow = Readonly<Partial<Record<SampleHeader, string>>>;

export const SAMPLE_HEADERS = [
  'Nội dung ý kiến, kiến nghị',
  'Địa điểm',
  'Người nêu',
  'Ngày nêu',
  'Thành phần',
  'Lĩnh vực (nếu biết)',
  'Ghi chú',
] as const;
export type SampleHeader = (typeof SAMPLE_HEADERS)[number];

export interface SampleSheet {
  readonly sheet: string;
  /** E-mail of whoever typed. */
  readonly user: string;
  /** When, as an ISO instant with its offset. */
  readonly at: string;
  readonly strip: Readonly<Record<string, string>>;
  readonly rows: readonly SampleRow[];
}

export interface SampleRound {
  readonly note: string;
  readonly now: string;
  readonly sheets: readonly SampleSheet[];
}

export function readSampleRound(): SampleRound {
  const file = new URL('../../host/sample/round-2022.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as SampleRound;
}

/** The row that stands `number`-th (from 1) in a sheet of the sample; throws when there is none. */
export function sampleRow(round: SampleRound, sheet: string, number: number): SampleRow {
  const row = round.sheets.find((each) => each.sheet === sheet)?.rows[number - 1];
  if (row === undefined) throw new Error(`no row ${number} in ${sheet}`);
  return row;
}
