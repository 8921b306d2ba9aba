/** How high a row must be to show all of its text; programs that open the file do not all work it out themselves. */
import type { Area, CellStyle, SheetData } from '../store/model.ts';
import { DEFAULT_STYLE, styleAt } from '../store/styles.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from './units.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Line height of Arial and its like, in font sizes; Vietnamese capitals carry their marks within it. */
const LINE = 1.3;
const PADDING = 3;
/** Programs and machines draw the same font a little wider or narrower. */
const SPARE = 1.04;
const BOLD = 1.08;

/** Widths of the characters of Arial, in font sizes; Vietnamese letters are as wide as their base letter. */
const WIDTHS: readonly (readonly [width: number, characters: RegExp])[] = [
  [0, /[\u0300-\u036f]/],
  [0.28, /[ .,:;!/\\|'’ijlftI[\]íìỉĩị]/],
  [0.34, /[()r"“”*-]/],
  [0.5, /[cksvxyzýỳỷỹỵJ]/],
  [0.85, /[mMwW%@…—]/],
  [0.78, /[OQGÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢ]/],
  [0.7, /\p{Lu}/u],
  [1.05, /[\u2e80-\uffff]|[\u{1f000}-\u{1faff}]/u],
];
const ORDINARY = 0.56;

const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widths.get(character) ?? WIDTHS.find(([, set]) => set.test(character))?.[0] ?? ORDINARY;
  widths.set(character, known);
  return known;
}

function wordWidth(word: string): number {
  let width = 0;
  for (const character of word) width += characterWidth(character);
  return width * SPARE;
}

const SPACE = 0.28;

/** Lines of one paragraph, wrapped at words as every program does. @param room in font sizes */
function wrappedLines(paragraph: string, room: number): number {
  if (paragraph.length * SPARE < room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = wordWidth(word);
    if (used > 0 && used + SPACE + width > room) {
      lines += 1;
      used = 0;
    }
    const whole = Math.floor(width / room);
    lines += whole;
    used += (used > 0 ? SPACE : 0) + width - whole * room;
  }
  return lines;
}

function linesOf(text: string, style: CellStyle, width: number): number {
  const size = (style.fontSize ?? DEFAULT_STYLE.fontSize) * PIXELS_PER_POINT * (style.bold ? BOLD : 1);
  const room = Math.max(1, (width - PADDING) / size);
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, room), 0);
}

function widthOf(sheet: SheetData, area: Pick<Area, 'left' | 'right'>): number {
  let width = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    if (!sheet.hiddenColumns.has(column)) width += sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
  }
  return width;
}

function heightOf(text: string, style: CellStyle, width: number): number {
  const lines = style.wrap === 'wrap' ? linesOf(text, style, width) : 1;
  const size = (style.fontSize ?? DEFAULT_STYLE.fontSize) * PIXELS_PER_POINT;
  return Math.ceil(lines * size * LINE + PADDING);
}

/**
 * The height in pixels at which nothing of a row is cut, at least Sheets' default.
 * @param textAt what a cell of the row shows
 */
export function neededHeight(sheet: SheetData, row: number, textAt: (column: number) => string): number {
  let height = DEFAULT_HEIGHT;
  for (const column of sheet.cells.get(row)?.keys() ?? []) {
    const merge = sheet.merges.find((area) => area.top === row && area.left === column);
    if (sheet.hiddenColumns.has(column) || (merge && merge.bottom > merge.top)) continue;
    const text = textAt(column);
    if (text === '') continue;
    const width = widthOf(sheet, merge ?? { left: column, right: column });
    height = Math.max(height, heightOf(text, styleAt(sheet, row, column), width));
  }
  return height;
}
