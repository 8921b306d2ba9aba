/** The module's own lists of words, folded whole: a hundred times quicker than word by word, and the same. */
import { oneSpelling, partsOf, withoutTelex } from './syllable.ts';

const TONE_INSIDE = /([\u0300\u0301\u0303\u0309\u0323])([^\s,;]+)/g;
/** What a word typed in Telex may look like: "bus", "massage". */
const FOREIGN = /\b(?!tr)[a-z]+(?:[fjrswx]|aa|ee|oo|dd)[a-z]*/g;

/** A list in small letters, as `foldText` would fold each phrase; what parts the phrases stays as it is. */
export function bareList(list: string): string {
  return oneSpelling(
    partsOf(list)
      .replace(/[\u0300-\u036f]/g, '')
      .replace(FOREIGN, withoutTelex),
  );
}

/** The same with marks, as `Token.marked`. */
export function markedList(list: string): string {
  return oneSpelling(
    partsOf(list)
      .replace(TONE_INSIDE, '$2$1')
      .replace(/\u0303/g, '\u0309'),
  );
}
