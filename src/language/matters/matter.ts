/** What a petition can be about. */

export interface Matter {
  /** What people call it; shown in reasons. */
  readonly name: string;
  /** Words that name the field it belongs to in a catalogue; after `>` the next best field. */
  readonly field: string;
  /** Phrases that speak for it, comma-separated; a semicolon parts the sides of the matter (the road, its bridge). */
  readonly words: string;
  /** Phrases that lean to it but are said of many other things too. */
  readonly hints?: string;
}
