/** The workbook on the screen: drawn from views of the server, telling what people type and select. */
import { type ICellData, type IStyleData, LifecycleStages } from '@univerjs/core';
import { IEditorBridgeService, ILayoutService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { BookView, CellView, SheetView, Stand } from '../../contract.ts';
import { cellKey, changedCells, shapeDiffers } from './changes.ts';
import { Colours } from './colours.ts';
import { type Engine, LOCALE, startEngine } from './engine.ts';
import { FROM_SERVER, guardCommands } from './guard.ts';
import { type Matrix, setIn } from './matrix.ts';
import { Pending } from './pending.ts';
import { Places } from './places.ts';
import { fitRows } from './row-heights.ts';
import { gridBook, gridCell, sheetKey, sheetOfKey } from './snapshot.ts';
import { gridStyle } from './style.ts';
import { type TypedBlock, typedBlocks, typedCells } from './typed.ts';
import { typedAsText } from './typing.ts';
import { revealCell } from './viewport.ts';

export interface GridEvents {
  /** Somebody typed, filled or deleted; the grid shows it already. `turn` tells one typing from the next. */
  readonly typed: (sheet: number, blocks: readonly TypedBlock[], turn: number) => void;
  /** The workbook stands on the screen for the first time. */
  readonly begun: () => void;
  /** Another cell is the active one. */
  readonly selected: (at: Stand) => void;
}

export class Grid {
  private readonly engine: Engine;
  private readonly events: GridEvents;
  private readonly colours: Colours;
  private readonly pending = new Pending();
  private readonly places: Places;
  /** Sheets whose rows fit their text. */
  private readonly fitted = new Set<number>();
  private view: BookView | null = null;
  /** Sheet in front. */
  private front = 0;
  private drawings = 0;
  /** Whether the library has drawn for the first time: before that it can neither measure nor take the keyboard. */
  private begun = false;
  /** What is to be shown when no cell is open for editing. */
  private late: { readonly view: BookView; readonly turn: number } | null = null;

  /** @param container id of the element to draw in */
  constructor(container: string, events: GridEvents) {
    this.engine = startEngine(container);
    this.colours = new Colours(this.engine);
    this.places = new Places(this.engine);
    this.events = events;
    const { api } = this.engine;
    guardCommands(api, (key, cells) => this.typed(sheetOfKey(key), typedBlocks(typedCells(cells))));
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      // The plug-ins make their last parts when they hear of it; ours comes after.
      if (stage === LifecycleStages.Rendered) setTimeout(() => this.begin());
    });
    api.addEvent(api.Event.SelectionChanged, () => this.selectionChanged());
    api.addEvent(api.Event.SheetEditEnded, () => setTimeout(() => this.catchUp()));
  }

  /** The last typing: a call that is sent now knows of all up to it. */
  get turn(): number {
    return this.pending.turn;
  }

  /** Whether a cell is open for editing. */
  get editing(): boolean {
    if (this.drawings === 0) return false;
    return this.engine.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /**
   * Shows the workbook as the server has it; cells typed after `turn` keep what was typed. While a cell is open for
   * editing the grid stays as it is, since the library would take the editor's text away.
   */
  refresh(view: BookView, turn: number): void {
    this.late = { view, turn };
    if (!this.editing) this.catchUp();
  }

  /** Brings a sheet to the front, as it was left. */
  activate(sheet: number): void {
    if (this.front === sheet) return;
    this.keepPlace();
    this.front = sheet;
    this.showFront();
  }

  /** Makes a cell of the sheet in front the active one and scrolls to it. */
  select(row: number, column: number): void {
    this.book()
      ?.getActiveSheet()
      .getRange(row - 1, column - 1)
      .activate();
  }

  /** Closes the cell editor, keeping what was typed. */
  async finishEditing(): Promise<void> {
    if (this.editing) await this.book()?.endEditingAsync(true);
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    if (!this.begun) return;
    this.engine.univer.__getInjector().get(ILayoutService).focus();
  }

  /** The active cell. */
  get selection(): Stand {
    const cell = this.book()?.getActiveRange();
    return { sheet: this.front, row: (cell?.getRow() ?? 0) + 1, column: (cell?.getColumn() ?? 0) + 1 };
  }

  /** Types values from the active cell on, as a paste does. */
  paste(grid: readonly (readonly string[])[]): void {
    const { sheet, row, column } = this.selection;
    this.typed(sheet, [{ row, column, grid: grid.map((line) => [...line]) }]);
  }

  private begin(): void {
    this.begun = true;
    this.showFront();
    this.focus();
    this.events.begun();
  }

  private book() {
    return this.engine.api.getActiveWorkbook();
  }

  private get unit(): string {
    return `book-${this.drawings}`;
  }

  private typed(sheet: number, blocks: readonly TypedBlock[]): void {
    this.events.typed(sheet, blocks, this.pending.add(sheet, blocks));
  }

  private selectionChanged(): void {
    this.events.selected(this.selection);
    // After the library has scrolled as it thinks fit; a person who drags out a range is left alone.
    if (!this.places.isRestoring) setTimeout(() => this.reveal());
  }

  private reveal(): void {
    const range = this.book()?.getActiveRange();
    if (!this.begun || !range || range.getWidth() > 1 || range.getHeight() > 1) return;
    revealCell(this.engine, this.unit, range.getRow(), range.getColumn());
  }

  private catchUp(): void {
    if (this.late === null || this.editing) return;
    const { view, turn } = this.late;
    const before = this.view;
    this.late = null;
    this.view = view;
    const settled = this.pending.settle(turn);
    if (before === null || shapeDiffers(before, view)) this.draw(view);
    else this.setCells(view, [...changedCells(before, view), ...settled]);
  }

  private draw(view: BookView): void {
    const { api } = this.engine;
    const isFirst = this.drawings === 0;
    if (!isFirst) {
      this.keepPlace();
      api.disposeUnit(this.unit);
    }
    this.drawings += 1;
    this.fitted.clear();
    api.createWorkbook(gridBook(view, this.unit, LOCALE)).setNumfmtLocal('vi');
    // The library makes its services with the first workbook.
    if (isFirst) typedAsText(this.engine);
    this.showFront();
  }

  private showFront(): void {
    const book = this.book();
    const sheet = book?.getSheetBySheetId(sheetKey(this.front));
    if (!this.begun || !book || !sheet) return;
    book.setActiveSheet(sheet);
    this.colours.show(this.unit, this.front, this.frontView()?.shape.colourRules ?? []);
    this.fitSheet();
    this.places.restore(this.unit, this.front);
    this.events.selected(this.selection);
  }

  private keepPlace(): void {
    if (this.begun) this.places.keep(this.unit, this.front);
  }

  private frontView(): SheetView | undefined {
    return this.view?.sheets.find(({ shape }) => shape.id === this.front);
  }

  private fitSheet(): void {
    if (this.fitted.has(this.front)) return;
    const cells = this.frontView()?.cells ?? [];
    const last = Math.max(0, ...cells.filter(({ value }) => value !== undefined).map(({ row }) => row));
    if (fitRows(this.engine, this.unit, sheetKey(this.front), 0, last - 1)) this.fitted.add(this.front);
  }

  /** Sets cells to what the view says; each is emptied first, since the library overlays styles. */
  private setCells(view: BookView, cells: readonly Stand[]): void {
    for (const sheet of view.sheets) {
      const { id } = sheet.shape;
      const mine = cells.filter((cell) => cell.sheet === id && !this.pending.has(cell));
      if (mine.length === 0) continue;
      const nothing = () => null;
      this.mutate(id, matrix(mine, nothing));
      this.mutate(id, matrix(mine, cellSource(sheet)));
      this.refit(id, mine);
    }
  }

  private mutate(sheet: number, cellValue: Matrix<ICellData | null>): void {
    const change = { unitId: this.unit, subUnitId: sheetKey(sheet), cellValue };
    this.engine.api.syncExecuteCommand(SetRangeValuesMutation.id, change, FROM_SERVER);
  }

  private refit(sheet: number, cells: readonly Stand[]): void {
    if (sheet !== this.front) {
      this.fitted.delete(sheet);
      return;
    }
    for (const row of new Set(cells.map((cell) => cell.row)))
      fitRows(this.engine, this.unit, sheetKey(sheet), row - 1, row - 1);
  }
}

function matrix<T>(cells: readonly Stand[], content: (cell: Stand) => T): Matrix<T> {
  const filled: Matrix<T> = {};
  for (const cell of cells) setIn(filled, cell.row - 1, cell.column - 1, content(cell));
  return filled;
}

/** Finds a sheet's cells by their place. */
function cellSource(sheet: SheetView): (at: Stand) => ICellData | null {
  const styles: readonly IStyleData[] = sheet.styles.map(gridStyle);
  const cells = new Map<string, CellView>(sheet.cells.map((cell) => [cellKey(cell), cell]));
  return (at) => {
    const cell = cells.get(cellKey(at));
    return cell === undefined ? null : gridCell(cell, styles);
  };
}
