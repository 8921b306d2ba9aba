/** `Gợi ý` of the rows that nobody has gone through yet, and the field that a new row starts with (design §3.6). */
import { isWithdrawn } from '../../domain/assignment/standing.ts';
import type { LookAlike } from '../../language/index.ts';
import { vi } from '../../text/vi.ts';
import { viLanguage } from '../../text/vi-language.ts';
import { differentCodes, makeSuggester, openLookAlikes, type Suggested } from '../suggestions.ts';
import type { RegisterRow, Snapshot } from './snapshot.ts';

const words = viLanguage.suggestion;
/** Words that speak for a suggestion, so many are shown. */
const WORDS_SHOWN = 3;
const FIELDS_SHOWN = 2;

/**
 * Fills `Gợi ý` of rows still to be gone through; a row that was gone through, merged or withdrawn keeps what it has.
 * A new row without a field starts with the first one suggested, and with the unit that answers for it by default:
 * both are suggestions until `Đã rà` is ticked. A row that exists keeps its field, whatever it is.
 * Where no text is new, nothing is suggested anew: making the catalogue ready takes longer than all the rest of a run.
 * @param known codes that the register held before this run
 */
export function withSuggestions(
  snapshot: Snapshot,
  rows: readonly RegisterRow[],
  known: ReadonlyMap<string, RegisterRow>,
): readonly RegisterRow[] {
  if (!rows.some((row) => isNews(row, known.get(row.code)))) return rows.map((row) => asBefore(row, known));
  const suggest = makeSuggester(snapshot.catalogues.fields.rows, rows);
  const alike = byCode(openLookAlikes(rows.filter(({ standing }) => !isWithdrawn(standing))));
  return rows.map((row) => {
    if (row.reviewed || row.mergedInto !== '' || isWithdrawn(row.standing)) {
      return asBefore(row, known);
    }
    const suggested = suggest(row.content, row.place, row.day);
    const started = known.has(row.code) ? row : startedWith(snapshot, row, suggested);
    return { ...started, suggestion: told(started, suggested, alike.get(row.code) ?? []) };
  });
}

/** Whether there is anything to suggest anew: another text or place, another decision, or nothing suggested so far. */
function isNews(row: RegisterRow, before: RegisterRow | undefined): boolean {
  if (before === undefined || row.content !== before.content || row.place !== before.place) return true;
  const named = /Giống (\S+):/.exec(before.suggestion)?.[1];
  if (named !== undefined && differentCodes(row).includes(named)) return true;
  return row.suggestion !== '' && !before.suggestion.startsWith(row.suggestion);
}

function asBefore(row: RegisterRow, known: ReadonlyMap<string, RegisterRow>): RegisterRow {
  return { ...row, suggestion: known.get(row.code)?.suggestion ?? row.suggestion };
}

function startedWith(snapshot: Snapshot, row: RegisterRow, { fields }: Suggested): RegisterRow {
  const field = snapshot.matchField(fields[0]?.field ?? '');
  if (row.field !== '' || field === undefined) return row;
  return { ...row, field, unit: snapshot.proposals.defaultUnit(field) ?? '' };
}

/** What is suggested, part by part, each with its reason; what the group wrote itself comes first. */
function told(row: RegisterRow, suggested: Suggested, alike: readonly Other[]): string {
  const { fields, competence, contents } = suggested;
  const [first, ...others] = alike;
  const parts = [
    groupsWords(row.suggestion),
    fields.length === 0
      ? ''
      : words.fields(
          fields.slice(0, FIELDS_SHOWN).map(({ field }) => field),
          fields[0]?.words.slice(0, WORDS_SHOWN) ?? [],
        ),
    competence === undefined
      ? ''
      : words.competence(competence.level, competence.words.slice(0, WORDS_SHOWN)),
    contents > 1 ? words.contents(contents) : '',
    first === undefined ? '' : words.lookAlike(first.code, first.reason),
    others.length > 0 ? words.moreLookAlikes(others.length) : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What the group wrote itself, of a `Gợi ý` that may hold more: a tab that cannot be read leaves the whole of it. */
function groupsWords(suggestion: string): string {
  return suggestion.split('\n').find((line) => line.startsWith(vi.register.groupWrote(''))) ?? '';
}

interface Other {
  readonly code: string;
  readonly reason: string;
}

function byCode(pairs: readonly LookAlike[]): ReadonlyMap<string, readonly Other[]> {
  const found = new Map<string, Other[]>();
  const add = (code: string, other: Other): void => {
    const list = found.get(code);
    if (list === undefined) found.set(code, [other]);
    else list.push(other);
  };
  for (const { a, b, reason } of pairs) {
    add(a, { code: b, reason });
    add(b, { code: a, reason });
  }
  return found;
}
