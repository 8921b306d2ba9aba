/** What a consolidation tells: figures, who has not sent, which cells need attention; as data and as words. */
import { NOTHING_TO_SAY } from '../../domain/vocabulary.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { RegisterChanges } from './register-changes.ts';
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
  /** How many sources there are. */
  readonly sources: number;
  /** Names of sources that have not said they are done. */
  readonly notSent: readonly string[];
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** The line that reconciles the figures, as it stands in the view. */
  readonly line: string;
  readonly problems: readonly Problem[];
  /** False when there was nothing new and nothing was written. */
  readonly written: boolean;
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
  return {
    petitions: built.times,
    groups: built.groups,
    sourcesWithPetitions: holding.length,
    fields: built.fields,
    sources: snapshot.tabs.length,
    notSent: snapshot.tabs
      .filter(({ strip }) => strip.state !== 'Đã xong' && strip.state !== NOTHING_TO_SAY)
      .map(({ source }) => source.name),
    added: changes.added.length,
    changed: changes.corrected.length - changes.withdrawn,
    withdrawn: changes.withdrawn,
    line: built.line,
    problems,
    written,
  };
}
