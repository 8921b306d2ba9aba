/** How Range reads and sets a property of the look of its cells, whichever it is. */
import type { SheetData } from '../../store/model.ts';
import { patchArea, patchEach, type StylePatch, styleAt } from '../../store/styles.ts';
import type { GoogleRange } from './google.ts';
import { gridOf } from './grid.ts';
import type { Look } from './looks.ts';
import { RangeValues } from './range-values.ts';

export class RangeLook extends RangeValues {
  protected lookOf<T>(member: string, look: Look<T>): T {
    return this.read(member, () =>
      this.first((sheet, row, column) => look.read(styleAt(sheet, row, column))),
    );
  }

  protected looksOf<T>(member: string, look: Look<T>): T[][] {
    return this.read(member, () => this.each((sheet, row, column) => look.read(styleAt(sheet, row, column))));
  }

  protected setLook(member: string, look: Look<unknown>, value: unknown): GoogleRange {
    const { desk, data, area } = this;
    desk.demandEdit(data, area);
    const patch = this.#patch(member, look, value);
    return this.#queue(
      member,
      patch,
      () => patch,
      (sheet) => patchArea(desk.ctx.book, sheet, area, patch),
    );
  }

  protected setLooks(member: string, look: Look<unknown>, values: unknown): GoogleRange {
    const { desk, data, area } = this;
    desk.demandEdit(data, area);
    const grid = gridOf(desk, `Range.${member}`, area, values);
    const patches = grid.map((line) => line.map((value) => this.#patch(member, look, value)));
    const patchOf = (row: number, column: number): StylePatch => patches[row]?.[column] ?? {};
    return this.#queue(member, patchOf(0, 0), patchOf, (sheet) =>
      patchEach(desk.ctx.book, sheet, area, patchOf),
    );
  }

  #patch(member: string, look: Look<unknown>, value: unknown): StylePatch {
    return look.patch(value) ?? this.desk.mismatch([value], `Range.${member}`);
  }

  /** Queues a change of style; later calls must know which cells it makes `@`. */
  #queue(
    member: string,
    sample: StylePatch,
    patchOf: (row: number, column: number) => StylePatch,
    apply: (sheet: SheetData) => void,
  ): GoogleRange {
    const { desk, sheetId, area } = this;
    const asText = (row: number, column: number): boolean =>
      patchOf(row - area.top, column - area.left).format === '@';
    const layer = { sheetId, area };
    desk.pending.queue('format' in sample ? { ...layer, asText } : layer, (carryOut) => {
      desk.ctx.meter.write(
        `Range.${member}`,
        carryOut(() => apply(this.data)),
      );
    });
    return this.self;
  }
}
