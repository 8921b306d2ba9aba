/** Cells that were typed here and that the server has not confirmed yet, each with the turn it was typed in. */
import type { Stand } from '../../contract.ts';
import type { TypedBlock } from './typed.ts';

export class Pending {
  private readonly cells = new Map<string, Stand & { readonly turn: number }>();
  private last = 0;

  /** The turn of the last typing; 0 before the first. */
  get turn(): number {
    return this.last;
  }

  /** Notes that somebody typed. @returns the turn of this typing */
  add(sheet: number, blocks: readonly TypedBlock[]): number {
    this.last += 1;
    for (const { row, column, grid } of blocks)
      grid.forEach((line, i) => {
        line.forEach((_, j) => {
          const cell = { sheet, row: row + i, column: column + j, turn: this.last };
          this.cells.set(keyOf(cell), cell);
        });
      });
    return this.last;
  }

  /** The cells typed up to `turn`: the server has answered for them, and they are forgotten. */
  settle(turn: number): readonly Stand[] {
    const settled = [...this.cells.values()].filter((cell) => cell.turn <= turn);
    for (const cell of settled) this.cells.delete(keyOf(cell));
    return settled;
  }

  /** Whether the cell waits for a later answer. */
  has(cell: Stand): boolean {
    return this.cells.has(keyOf(cell));
  }
}

function keyOf({ sheet, row, column }: Stand): string {
  return `${sheet}.${row}.${column}`;
}
