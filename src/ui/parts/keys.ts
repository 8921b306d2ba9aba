/** Keys as commands, whatever Vietnamese typing tool stands between keyboard and page. */
import { foldMarks } from '../../domain/text.ts';

/** What is used of a keyboard event. */
export interface Key {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** VNI tools swallow a digit behind a vowel and send the vowel with its mark: "u" and "1" come as "ú". */
const VNI_DIGITS: Readonly<Record<string, string>> = { '\u0301': '1', '\u0300': '2', '\u0309': '3' };

/** Whether a typing tool is still at work on a word; Enter then belongs to the tool. */
export function isComposing({ isComposing, keyCode }: Pick<Key, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/** The command that a key pressed outside of any text field means: "Enter", a digit, a bare letter; '' for none. */
export function commandOf(key: Key): string {
  if (isComposing(key) || key.ctrlKey || key.altKey || key.metaKey) return '';
  if (key.key === 'Enter') return 'Enter';
  if (key.key.length !== 1) return '';
  const [letter = '', mark] = key.key.normalize('NFD');
  if (mark !== undefined) return VNI_DIGITS[mark] ?? '';
  return foldMarks(letter);
}
