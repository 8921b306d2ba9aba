/** The matters a text touches. */
import { buildLexicon, type Lexicon } from '../lexicon.ts';
import { MATTERS } from './all.ts';

/** A matter by its place in `MATTERS`, and whether the phrase speaks for it or only leans to it. */
export interface MatterWord {
  readonly matter: number;
  /** Which side of the matter. */
  readonly aspect: number;
  readonly hint: boolean;
}

let lexicon: Lexicon<MatterWord> | undefined;

/** Every phrase of every matter. */
export function matterPhrases(): { text: string; value: MatterWord }[] {
  return MATTERS.flatMap(({ words, hints = '' }, matter) => [
    ...words.split(';').flatMap((side, aspect) => spoken(side, { matter, aspect, hint: false })),
    ...spoken(hints, { matter, aspect: 0, hint: true }),
  ]);
}

function spoken(list: string, value: MatterWord): { text: string; value: MatterWord }[] {
  return phrases(list).map((text) => ({ text, value }));
}

/** The lexicon of matters, built once when first asked for. */
export function matterLexicon(): Lexicon<MatterWord> {
  lexicon ??= buildLexicon(matterPhrases());
  return lexicon;
}

/** Everyday phrases that hold a word of some matter but mean something else: they take the word out of play. */
export const NEUTRAL =
  'gia đình, hộ gia đình, nhà nước, cả nước, đất nước, trong nước, nước ngoài, đường lối, con đường, bình thường, yêu cầu, nhu cầu, toàn cầu, cầu thị, khoa học, xã hội, cơ hội, quốc hội, hội nghị, đại hội, kinh phí, chi phí, miễn phí, khám phá, thuốc lá, cũng giống, giống như, điện tử, đại diện, con gái, em gái, vận động viên, học tập, nhà dân, khu vực, trước đây, thời gian, nhân dân, người dân, đi ra, tiền mặt, hàng ngày, hàng năm, đường dài, đất đá, chính phủ, quan tâm, bức xúc, hiện nay';

export function phrases(list: string): string[] {
  return list.split(',').filter((phrase) => phrase.trim() !== '');
}
