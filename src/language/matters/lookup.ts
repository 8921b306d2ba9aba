/** The matters a text touches. */
import { type Lexicon, ownLexicon, type Phrase } from '../lexicon.ts';
import { allMatters } from './all.ts';
import { phrasesOf } from './matter.ts';

/** A matter by its place in `allMatters()`, and whether the phrase speaks for it or only leans to it. */
export interface MatterWord {
  readonly matter: number;
  /** Which side of the matter. */
  readonly aspect: number;
  readonly hint: boolean;
}

/** What a phrase says: a matter, or nothing ("gia đình" holds "đình" but is no temple). */
export type Meaning = MatterWord | 'nothing';

/** Everyday phrases that hold a word of some matter but mean something else: they take the word out of play. */
const NEUTRAL =
  'gia đình, nhà nước, cả nước, đất nước, trong nước, nước ngoài, đường lối, con đường, bình thường, yêu cầu, nhu cầu, toàn cầu, cầu thị, khoa học, xã hội, cơ hội, quốc hội, hội nghị, đại hội, kinh phí, chi phí, miễn phí, khám phá, thuốc lá, cũng giống, giống như, điện tử, đại diện, con gái, em gái, vận động viên, học tập, nhà dân, khu vực, trước đây, thời gian, nhân dân, người dân, đi ra, tiền mặt, hàng ngày, hàng năm, đường dài, đất đá, chính phủ, quan tâm, bức xúc, hiện nay';

let lexicon: Lexicon<Meaning> | undefined;

/** Every phrase of every matter, and the neutral ones. */
export function matterPhrases(): Phrase<Meaning>[] {
  const matters = allMatters().flatMap(({ sides, hints }, matter) => [
    ...sides.flatMap((phrases, aspect) => meaning(phrases, { matter, aspect, hint: false })),
    ...meaning(hints, { matter, aspect: 0, hint: true }),
  ]);
  return [...matters, ...meaning(phrasesOf(NEUTRAL), 'nothing')];
}

/** The lexicon of matters, built once when first asked for. */
export function matterLexicon(): Lexicon<Meaning> {
  lexicon ??= ownLexicon(matterPhrases());
  return lexicon;
}

function meaning(phrases: readonly string[], value: Meaning): Phrase<Meaning>[] {
  return phrases.map((text) => ({ text, value }));
}
