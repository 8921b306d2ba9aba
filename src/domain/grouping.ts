/** Petitions gathered for the view: merged ones under their main petition, main petitions under their field. */
import { UNCLASSIFIED } from './vocabulary.ts';

/** What grouping needs to know of a petition. */
export interface Groupable {
  readonly code: string;
  /** `''` while nobody has chosen. */
  readonly field: string;
  /** Code of the main petition, `''` when it stands for itself. */
  readonly mergedInto: string;
}

/** A petition that stands for itself, with those merged into it, in the order given. */
export interface Group<P extends Groupable> {
  readonly main: P;
  readonly members: readonly P[];
}

export interface Section<P extends Groupable> {
  readonly field: string;
  readonly groups: readonly Group<P>[];
}

/** A pointer that leads nowhere or round in a circle; its petition stands for itself. */
export interface BrokenPointer {
  readonly code: string;
  readonly mergedInto: string;
  readonly why: 'unknown' | 'circle';
}

/**
 * Follows `mergedInto` to its end for every petition.
 * @returns code → code of the main petition, and the pointers that cannot be followed
 */
export function resolveMains<P extends Groupable>(
  petitions: readonly P[],
): { readonly mainOf: ReadonlyMap<string, string>; readonly broken: readonly BrokenPointer[] } {
  const byCode = new Map(petitions.map((petition) => [petition.code, petition]));
  const mainOf = new Map<string, string>();
  const broken: BrokenPointer[] = [];
  for (const petition of petitions) {
    const end = followPointers(petition, byCode);
    mainOf.set(petition.code, end.code);
    if (end.why !== undefined) {
      broken.push({ code: petition.code, mergedInto: petition.mergedInto, why: end.why });
    }
  }
  return { mainOf, broken };
}

/** Where a chain of pointers ends; a chain that is broken anywhere leaves its petition standing for itself. */
function followPointers<P extends Groupable>(
  start: P,
  byCode: ReadonlyMap<string, P>,
): { readonly code: string; readonly why?: BrokenPointer['why'] } {
  const seen = new Set<string>();
  let at = start;
  while (at.mergedInto !== '') {
    seen.add(at.code);
    const next = byCode.get(at.mergedInto);
    if (next === undefined) return { code: start.code, why: 'unknown' };
    if (seen.has(next.code)) return { code: start.code, why: 'circle' };
    at = next;
  }
  return { code: at.code };
}

/**
 * Every petition exactly once: its own group's main, or a member of its main's group. A main whose own chain is
 * broken keeps those merged into it.
 */
export function groupPetitions<P extends Groupable>(
  petitions: readonly P[],
  mainOf: ReadonlyMap<string, string>,
): readonly Group<P>[] {
  const members = new Map<string, P[]>();
  for (const petition of petitions) {
    const main = mainOf.get(petition.code) ?? petition.code;
    if (main === petition.code) continue;
    const list = members.get(main);
    if (list === undefined) members.set(main, [petition]);
    else list.push(petition);
  }
  return petitions
    .filter((petition) => (mainOf.get(petition.code) ?? petition.code) === petition.code)
    .map((main) => ({ main, members: members.get(main.code) ?? [] }));
}

/**
 * Groups by the field of their main petition, in the catalogue's order; what has no field, or one that the
 * catalogue does not know, comes last under `Chưa phân loại`. Fields without petitions are left out.
 */
export function sectionsByField<P extends Groupable>(
  groups: readonly Group<P>[],
  catalogue: readonly string[],
): readonly Section<P>[] {
  const byField = new Map<string, Group<P>[]>(catalogue.map((field) => [field, []]));
  const rest: Group<P>[] = [];
  for (const group of groups) (byField.get(group.main.field) ?? rest).push(group);
  return [
    ...[...byField].map(([field, found]) => ({ field, groups: found })),
    { field: UNCLASSIFIED, groups: rest },
  ].filter((section) => section.groups.length > 0);
}
