/** What a consolidation tells: figures, who has not sent, which cells need attention; as data and as words. */
import { isWithdrawn } from '../../domain/assignment/standing.ts';
import { parseCode } from '../../domain/petition-code.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { RegisterChanges } from './register-changes.ts';
import { declarations, isDone, type LateSending, lateSendings } from './sending.ts';
import type { Snapshot } from './snapshot.ts';
import type { BuiltView, FieldCount } from './view.ts';

export interface ConsolidationResult {
  /** Petitions as typed that stand in the workbook. */
  readonly petitions: number;
  /** After merging. */
  readonly groups: number;
  /** Sources that hold at least one petition. */
  readonly sourcesWithPetitions: number;
  readonly fields: readonly FieldCount[];
  /** Petitions as typed of each source, in the order of `Nguồn ý kiến`. */
  readonly bySource: readonly SourceCount[];
  /** How many sources there are. */
  readonly sources: number;
  /** Names of sources that have not said they are done. */
  readonly notSent: readonly string[];
  /** Those that sent after their deadline, by how many days. */
  readonly late: readonly LateSending[];
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** The line that reconciles the figures, as it stands in the view. */
  readonly line: string;
  readonly problems: readonly Problem[];
  /** When the figures were frozen, as it stands in `Cài đặt`; `''` while they are not. */
  readonly frozenAt: string;
  /** False when there was nothing new and nothing was written. */
  readonly written: boolean;
}

export interface SourceCount {
  readonly source: string;
  readonly times: number;
}

/** Gathers the result of a run. */
export function resultOf(
  snapshot: Snapshot,
  changes: RegisterChanges,
  built: BuiltView,
  problems: readonly Problem[],
  written: boolean,
): ConsolidationResult {
  const holding = snapshot.tabs.filter(({ table }) => table?.rows.some((row) => row.content !== ''));
  const done = new Set(declarations(snapshot).flatMap((one) => (isDone(one) ? [one.source.name] : [])));
  return {
    petitions: built.times,
    groups: built.groups,
    sourcesWithPetitions: holding.length,
    fields: built.fields,
    bySource: countSources(snapshot, changes),
    sources: snapshot.tabs.length,
    notSent: snapshot.tabs.map(({ source }) => source.name).filter((name) => !done.has(name)),
    late: lateSendings(snapshot),
    added: changes.added.length,
    changed: changes.corrected.length - changes.withdrawn,
    withdrawn: changes.withdrawn,
    line: built.line,
    problems,
    frozenAt: snapshot.settings.frozenAt ?? '',
    written,
  };
}

function countSources(snapshot: Snapshot, { after }: RegisterChanges): readonly SourceCount[] {
  const times = new Map<string, number>();
  for (const { code, standing } of after) {
    const source = parseCode(code)?.source ?? '';
    if (!isWithdrawn(standing)) times.set(source, (times.get(source) ?? 0) + 1);
  }
  return snapshot.tabs.map(({ source }) => ({ source: source.name, times: times.get(source.code) ?? 0 }));
}
