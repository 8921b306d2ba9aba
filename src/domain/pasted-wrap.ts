/** Wrapped lines put together again: what a page or a scan broke at its edge is one paragraph. */

/** Only a text with lines this long has been broken at an edge. */
const LEAST_EDGE = 45;
/** A broken line reaches this share of the longest. */
const NEARLY_FULL = 0.75;
const ENDS_SENTENCE = /[.!?…;:][”"')]?$/;
const BEGINS_SMALL = /^["“'(]?\p{Ll}/u;

/** Paragraphs of some lines, in order; '' among the lines parts paragraphs. */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const edge = longest < LEAST_EDGE ? Number.POSITIVE_INFINITY : longest * NEARLY_FULL;
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    if (line !== '' && goesOn(last, line, edge)) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`.trim());
    else if (line !== '') paragraphs.push(line);
    last = line;
  }
  return paragraphs;
}

/**
 * Whether a text without marks was broken at an edge at all, and is not just a petition to each line: it was when a line
 * goes on small where the one before was long or stopped at a comma, or when most of its lines end a sentence.
 */
export function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  if (BEGINS_SMALL.test(filled[0] ?? '')) return false;
  const broken = filled.some((line, index) => {
    const before = filled[index - 1] ?? '';
    return BEGINS_SMALL.test(line) && (before.length >= LEAST_EDGE * NEARLY_FULL || before.endsWith(','));
  });
  return broken || filled.filter((line) => ENDS_SENTENCE.test(line)).length * 2 >= filled.length;
}

function goesOn(last: string, line: string, edge: number): boolean {
  if (last === '') return false;
  return BEGINS_SMALL.test(line) || (last.length >= edge && !ENDS_SENTENCE.test(last));
}
