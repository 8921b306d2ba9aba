/** Keeps the grid a view: only values may be typed; whatever else the library offers is turned away. */
import { CanceledError, CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';

/** Marks a change that came from the server. */
export const FROM_SERVER: IExecutionOptions = { onlyLocal: true, fromServer: true };

/** Changes of the drawing alone, which nobody minds. */
const HARMLESS = [
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-col-width',
] as const;

/** Commands that would bring more than values along. */
const REFUSED = [
  'univer.command.cut',
  'univer.command.paste',
  'sheet.command.paste-by-short-key',
  'sheet.command.move-range',
  'sheet.command.set-style',
] as const;

interface Cells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, CellChange | null>>>>;
}
type CellChange = { readonly v?: unknown; readonly f?: unknown; readonly p?: unknown };

/** What a person changed: the sheet's key, and cell by cell what is to stand there. */
export type TypedListener = (sheetKey: string, cells: NonNullable<Cells['cellValue']>) => void;

/** Stands before every command of the library, and tells what was typed. */
export function guardCommands(api: FUniver, typed: TypedListener): void {
  api.onBeforeCommandExecute((command, options) => {
    if (options?.fromServer !== true && isForeign(command)) throw new CanceledError();
  });
  api.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromServer === true) return;
    const { subUnitId, cellValue } = command.params as Cells;
    if (cellValue !== undefined) typed(subUnitId, cellValue);
  });
}

function isForeign({ id, type, params }: Readonly<ICommandInfo>): boolean {
  if ((REFUSED as readonly string[]).includes(id)) return true;
  if (type !== CommandType.MUTATION || !/^(sheet|data-validation)\.mutation\./.test(id)) return false;
  if (!(HARMLESS as readonly string[]).includes(id)) return true;
  return id === SetRangeValuesMutation.id && !hasContent(params as Cells);
}

/** Whether a change of cells is about more than their looks. */
function hasContent({ cellValue = {} }: Cells): boolean {
  return Object.values(cellValue).some((line) =>
    Object.values(line).some((cell) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell),
  );
}
