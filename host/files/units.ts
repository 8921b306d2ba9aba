/** Sizes and texts as Sheets counts them and as an `.xlsx` file stores them. */

/** Width of a digit of the default font (Arial 10) on a screen of 96 dots an inch. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** What Sheets uses where nothing is set, in pixels. */
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** The most text Excel takes in a cell; Sheets takes 50,000 characters. */
export const LONGEST_TEXT = 32_767;

const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** A text as a cell of the file takes it: one that is too long ends by saying how much of it is missing there. */
export function clippedText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const mark = (letters: number): string => `… (còn ${letters} ký tự)`;
  const kept = text.slice(0, LONGEST_TEXT - mark(text.length).length).replace(HIGH_SURROGATE, '');
  return kept + mark(text.length - kept.length);
}

/** The library takes 9 for "no width of its own". */
const NO_OWN_WIDTH = 9;

export function widthInCharacters(pixels: number): number {
  const width = pixels / PIXELS_PER_CHARACTER;
  return width === NO_OWN_WIDTH ? width + 0.001 : width;
}

export function widthInPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

export function heightInPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function heightInPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

/** Characters that XML cannot hold, and a text that looks like the escape of one. */
const UNSTORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be escaped
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the file format wants it: `_x000D_` for a carriage return (ECMA-376, ST_Xstring). Read back by the library. */
export function storedText(text: string): string {
  return text.replace(UNSTORABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}
