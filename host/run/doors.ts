/** The ways in: a menu item, the page's door, a person's typing, an opening. */
import type { Services } from '../services/services.ts';
import { typeAsPerson } from '../services/spreadsheet/app.ts';
import { personContext } from './ad-hoc.ts';
import { editEvent, openEvent } from './edit-event.ts';
import { execute } from './execute.ts';
import type { Machine, Run } from './machine.ts';
import { toJson } from './plain.ts';
import { type RunReport, refused } from './report.ts';
import type { MenuTree } from './screen.ts';

/** The menus an opening of the workbook puts up, with the report of `onOpen`. */
export interface OpenReport extends RunReport {
  readonly menus: readonly MenuTree[];
}

/** What comes before a run, done or refused; a refusal is a report and no exception of the caller's. */
type Prepared<T> = { readonly value: T } | { readonly refusal: RunReport };

function prepare<T>(act: () => T): Prepared<T> {
  try {
    return { value: act() };
  } catch (error) {
    return { refusal: refused(error instanceof Error ? error.message : String(error)) };
  }
}

/** Runs a global function with copies of the arguments. */
export function runFunction(
  machine: Machine,
  user: string,
  name: string,
  args: readonly unknown[],
): RunReport {
  const texts = prepare(() => args.map((arg, i) => toJson(arg, `Tham số thứ ${i + 1}`)));
  if ('refusal' in texts) return texts.refusal;
  const copies = (run: Run): readonly unknown[] => texts.value.map((text) => run.realm.parse(text));
  return execute(machine, { name, args: copies, user, origin: 'person' });
}

/** Runs `rpc(name, json)`; an answer in JSON text is read. */
export function runRpc(machine: Machine, user: string, name: string, input: unknown): RunReport {
  const json = prepare(() => toJson(input, 'Tham số'));
  if ('refusal' in json) return json.refusal;
  const report = runFunction(machine, user, 'rpc', [name, json.value]);
  const { result } = report;
  if (typeof result !== 'string') return report;
  const answer = prepare(() => JSON.parse(result) as unknown);
  return 'refusal' in answer ? answer.refusal : { ...report, result: answer.value };
}

/** Types a grid from cell `a1` on with that person's rights, then fires `onEdit`. */
export function typeIn(
  machine: Machine,
  user: string,
  sheet: string,
  a1: string,
  grid: readonly (readonly unknown[])[],
): RunReport {
  const typed = prepare(() => typeAsPerson(personContext(machine, user), sheet, a1, grid));
  if ('refusal' in typed) return typed.refusal;
  const args = (run: Run, services: Services): readonly unknown[] => [
    editEvent(run, services, sheet, typed.value),
  ];
  return execute(machine, { name: 'onEdit', args, user, origin: 'simple', optional: true });
}

/** Fires `onOpen`. */
export function openBook(machine: Machine, user: string): OpenReport {
  machine.screen.menus = [];
  const args = (run: Run, services: Services): readonly unknown[] => [openEvent(run, services)];
  const report = execute(machine, { name: 'onOpen', args, user, origin: 'simple', optional: true });
  return { ...report, menus: machine.screen.menus };
}
