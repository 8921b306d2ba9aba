/** Every place where a pattern occurs. */

export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The capture groups, first group at 0; a group that took no part is ''. */
  readonly groups: readonly string[];
}

/** `pattern` must carry the `g` flag; empty matches are skipped. */
export function allMatches(pattern: RegExp, text: string): Found[] {
  const search = new RegExp(pattern.source, pattern.flags);
  const found: Found[] = [];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (match[0] === '') search.lastIndex += 1;
    else
      found.push({
        value: match[0],
        start: match.index,
        end: search.lastIndex,
        groups: match.slice(1).map((group) => group ?? ''),
      });
  }
  return found;
}
