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
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else
      found.push({
        value: match[0],
        start: match.index,
        end: pattern.lastIndex,
        groups: match.slice(1).map((group) => group ?? ''),
      });
  }
  return found;
}
