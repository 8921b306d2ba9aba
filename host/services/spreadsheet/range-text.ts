/** The part of Range for text that carries a link, and for colours as objects. */
import { cellAt, putLinkedText } from '../../store/cells.ts';
import type { SheetData } from '../../store/model.ts';
import { textAt } from '../../store/read.ts';
import { styleAt } from '../../store/styles.ts';
import { guard, unguard } from '../unimplemented.ts';
import type { GoogleColor, GoogleRange, GoogleRgbColor, GoogleRichText } from './google.ts';
import { type Grid, gridOf, uniformGrid } from './grid.ts';
import { FONT_COLOR } from './looks.ts';
import { RangeRules } from './range-rules.ts';
import { type LinkedText, RichTextValue } from './rich-text.ts';

type Members =
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'getFontColorObject'
  | 'getFontColorObjects';

export class RangeText extends RangeRules implements Pick<GoogleRange, Members> {
  getRichTextValue(): GoogleRichText | null {
    return this.read('getRichTextValue', () => this.first(this.#richText()));
  }

  getRichTextValues(): (GoogleRichText | null)[][] {
    return this.read('getRichTextValues', () => this.each(this.#richText()));
  }

  /** Only text has rich text: numbers, dates and formulas read null. */
  #richText(): (sheet: SheetData, row: number, column: number) => GoogleRichText | null {
    const reader = this.desk.reader(this.data);
    return (sheet, row, column) => {
      const cell = cellAt(sheet, row, column);
      const isText = cell?.formula === undefined && typeof (cell?.value ?? '') === 'string';
      if (!isText) return null;
      const text = textAt(sheet, row, column, reader);
      return new RichTextValue(this.desk, { text, link: cell?.link ?? null }).self;
    };
  }

  setRichTextValue(value: GoogleRichText): GoogleRange {
    return this.#putTexts('setRichTextValue', uniformGrid(this.area, value));
  }

  setRichTextValues(values: GoogleRichText[][]): GoogleRange {
    return this.#putTexts(
      'setRichTextValues',
      gridOf(this.desk, 'Range.setRichTextValues', this.area, values),
    );
  }

  /** Rich text is never read as a number, a date or a formula. */
  #putTexts(member: string, grid: Grid): GoogleRange {
    const { desk, area, data } = this;
    desk.demandEdit(data, area);
    const texts = grid.map((line) => line.map((shell) => this.#linked(member, shell)));
    desk.pending.queue({ sheetId: this.sheetId, area, fills: true }, (carryOut) => {
      desk.ctx.meter.write(
        `Range.${member}`,
        carryOut(() => {
          this.eachPosition((row, column) => {
            const content = texts[row - area.top]?.[column - area.left];
            if (content !== undefined) putLinkedText(desk.ctx.book, data, row, column, content);
          });
        }),
      );
    });
    return this.self;
  }

  #linked(member: string, shell: unknown): LinkedText {
    return (unguard(shell, RichTextValue) ?? this.desk.mismatch([shell], `Range.${member}`)).content;
  }

  getFontColorObject(): GoogleColor {
    return this.read('getFontColorObject', () => this.first(fontColor));
  }

  getFontColorObjects(): GoogleColor[][] {
    return this.read('getFontColorObjects', () => this.each(fontColor));
  }
}

function fontColor(sheet: SheetData, row: number, column: number): GoogleColor {
  const hex = FONT_COLOR.read(styleAt(sheet, row, column));
  const rgb = guard<GoogleRgbColor>('RgbColor', { asHexString: () => hex });
  return guard<GoogleColor>('Color', { asRgbColor: () => rgb });
}
