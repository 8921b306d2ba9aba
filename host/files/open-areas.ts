/** Areas "to the last row": a file writes where that row is now, the side data remember that it was meant openly. */
import { sameSheetName } from '../formulas/a1.ts';
import { type Area, type BookData, type Criterion, OPEN, type SheetData } from '../store/model.ts';
import type { GridSize } from './areas.ts';

const isOpen = (area: Area): boolean => area.bottom === OPEN || area.right === OPEN;

/** Every area of a sheet's own rules and filter. */
function ownAreas(sheet: SheetData): Area[] {
  const { validations, conditionalFormats, filter } = sheet;
  const rules = [...validations, ...conditionalFormats].flatMap(({ areas }) => areas);
  return filter ? [...rules, filter.area] : rules;
}

/** Areas that validations name as the place their choices stand in, with the name of the sheet. */
function chosenFrom(book: BookData): { readonly sheet: string; readonly area: Area }[] {
  const criteria: Criterion[] = book.sheets.flatMap(({ validations }) =>
    validations.map(({ criterion }) => criterion),
  );
  return criteria
    .flatMap(({ args }) => args)
    .filter((argument) => typeof argument === 'object' && argument !== null && 'area' in argument);
}

/** Every area the file writes on a sheet, whichever sheet speaks of it. */
function areasOn(book: BookData, sheet: SheetData): Area[] {
  const chosen = chosenFrom(book).filter((range) => sameSheetName(range.sheet, sheet.name));
  return [...ownAreas(sheet), ...chosen.map(({ area }) => area)];
}

/** Whether any area on a sheet is open to its last row or column. */
export function hasOpenAreas(book: BookData, sheet: SheetData): boolean {
  return areasOn(book, sheet).some(isOpen);
}

/** Opens again what ends with the grid as it was when the file was written. */
export function reopenAreas(book: BookData, sheet: SheetData, grid: GridSize): void {
  for (const area of areasOn(book, sheet)) {
    if (area.bottom >= grid.rowCount) area.bottom = OPEN;
    if (area.right >= grid.columnCount) area.right = OPEN;
  }
}
