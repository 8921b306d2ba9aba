/** What a petition can be about, and how a list of matters is written. */

/**
 * Matters of one field. `field` holds words that name the field in a catalogue; after `>` the next best field.
 * One matter reads "name @level: phrases; other side of it, phrases ? phrases that only lean to it";
 * phrases are parted by commas alone (every byte travels with the bundle), and "xe tải/ben" is short for "xe tải, xe ben".
 */
export interface MatterGroup {
  readonly field: string;
  readonly matters: readonly string[];
}

export interface Matter {
  /** What people call it; shown in reasons. */
  readonly name: string;
  readonly field: string;
  /** Whose work it usually is: "t" the city's, "i" the province's, "w" the centre's, "k" another body's, "?" now one, now another, '' the ward's. */
  readonly level: string;
  /** Phrases that speak for it, by side: the first side holds its general words. */
  readonly sides: readonly (readonly string[])[];
  /** Phrases that lean to it but are said of many other things too. */
  readonly hints: readonly string[];
}

/** Reads one matter as written in a group. */
export function readMatter(field: string, line: string): Matter {
  const colon = line.indexOf(':');
  const [sides = '', hints = ''] = line.slice(colon + 1).split('?');
  const [name = '', level = ''] = line.slice(0, colon).split(' @');
  return {
    name,
    field,
    level,
    sides: sides.split(';').map(phrasesOf),
    hints: phrasesOf(hints),
  };
}

/** "rác, xe tải/ben" → rác, xe tải, xe ben. */
export function phrasesOf(list: string): string[] {
  return list.split(',').flatMap((item) => {
    const [first = '', ...others] = item.trim().split('/');
    const head = first.split(' ')[0] ?? '';
    return first === '' ? [] : [first, ...others.map((rest) => `${head} ${rest}`)];
  });
}
