/** The figures that a report is signed on: as they stand in `Nhật ký` from the moment they were frozen (plan III.4). */
import { viAssignment } from '../../text/vi-assignment.ts';
import type { RowOf } from '../../workbook/table.ts';
import type { log } from '../../workbook/tables/records.ts';
import type { ConsolidationResult } from '../consolidate/result.ts';

type LogRow = RowOf<typeof log>;

/** Names of sources that had not said they were done are among the figures: their lists may still grow. */
export type Figures = Pick<ConsolidationResult, 'line' | 'fields' | 'bySource' | 'notSent'>;

export interface FrozenFigures extends Figures {
  /** "16:00 ngày 04/7/2022", as the report prints it. */
  readonly at: string;
  readonly who: string;
}

const words = viAssignment.freeze.detail;

/** The figures as lines of `Nhật ký`: people can read them, and `readFigures` can. */
export function figureLines({ line, fields, bySource, notSent }: Figures): readonly string[] {
  return [
    line,
    words.fields,
    ...fields.map(({ field, contents, times }) => words.field(field, contents, times)),
    words.sources,
    ...bySource.map(({ source, times }) => words.source(source, times, !notSent.includes(source))),
  ];
}

/**
 * The figures of the last freeze that the log tells of; undefined when nobody froze any, or the lines were deleted.
 * @param at when they were frozen, as it stands in `Cài đặt`
 */
export function readFigures(rows: readonly LogRow[], at: string): FrozenFigures | undefined {
  const frozen = rows.filter(({ action }) => action === viAssignment.freeze.title);
  const last = frozen.filter(({ object }) => object === at).pop() ?? frozen.pop();
  if (last === undefined) return undefined;
  const [line = '', ...lines] = last.detail.split('\n');
  return { ...parsed(lines), line, at: last.object, who: last.who };
}

function parsed(lines: readonly string[]): Omit<Figures, 'line'> {
  const sourcesFrom = lines.indexOf(words.sources);
  const fields = lines.slice(0, Math.max(0, sourcesFrom)).flatMap((line) => {
    const [, field, contents, times] = words.fieldPattern.exec(line) ?? [];
    return field === undefined ? [] : [{ field, contents: Number(contents), times: Number(times) }];
  });
  const sources = lines.slice(sourcesFrom + 1).flatMap((line) => {
    const [, source, times, open] = words.sourcePattern.exec(line) ?? [];
    return source === undefined ? [] : [{ source, times: Number(times), sent: open === undefined }];
  });
  return {
    fields,
    bySource: sources.map(({ source, times }) => ({ source, times })),
    notSent: sources.filter(({ sent }) => !sent).map(({ source }) => source),
  };
}
