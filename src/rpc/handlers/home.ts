/** Opening a page, and showing a cell to whoever asks. */
import { isValidOn } from '../../domain/assignment/catalogue.ts';
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { saysDone } from '../../domain/reminders/demands.ts';
import { isOfficeKnown, type Role, roleBook, rolesOf } from '../../domain/roles.ts';
import { STATES, stateOf } from '../../domain/state.ts';
import { UserError } from '../../domain/user-error.ts';
import { COMPETENCES, OUTCOMES } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { listSources } from '../../usecases/consolidate/source-list.ts';
import { isOwner } from '../../usecases/permissions/require-role.ts';
import { openRound, type Round, readNeeded } from '../../usecases/read-round.ts';
import { actualSheetName } from '../../usecases/read-table.ts';
import { isToReview } from '../../usecases/review/list.ts';
import { VERSION } from '../../version.ts';
import type { RowOf } from '../../workbook/table.ts';
import { sources, units } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import type { Bootstrap, Saved } from '../answers.ts';
import type { Input } from '../contract.ts';

type UnitRow = RowOf<typeof units>;
type SourceRow = RowOf<typeof sources>;
type RegisterRow = RowOf<typeof register>;

/** Opening: 4 reads, whatever the workbook holds. */
export function bootstrap(env: Env): Bootstrap {
  const round = openRound(env.workbook, env.clock.now());
  const { usable } = listSources(readNeeded(env.workbook, round, sources));
  const standing = readNeeded(env.workbook, round, units).rows.filter(
    (unit) => unit.name !== '' && isValidOn(unit, round.today),
  );
  const { rows } = readNeeded(env.workbook, round, register);
  const email = env.identity.email();
  return {
    email,
    roles: rolesHere(env, round, standing, usable),
    unit: unitOf(email, standing),
    ward: round.settings.ward ?? '',
    version: VERSION,
    today: round.today,
    sources: usable.map(({ code, name, sheet }) => ({ code, name, sheet })),
    units: standing.map(({ name, short, block }) => ({ name, short, block })),
    competences: COMPETENCES,
    outcomes: OUTCOMES,
    figures: figuresOf(rows, usable),
  };
}

/** Until the ward has said who its office is, everybody may do the office's part; the owner always may. */
function rolesHere(
  env: Env,
  { settings }: Round,
  unitRows: readonly UnitRow[],
  sourceRows: readonly SourceRow[],
): readonly Role[] {
  const book = roleBook(settings, { units: unitRows, sources: sourceRows });
  const roles = rolesOf(env.identity.email(), book);
  const isOffice = roles.includes('office') || !isOfficeKnown(book) || isOwner(env);
  return isOffice ? ['office', ...roles.filter((role) => role !== 'office')] : roles;
}

/** The one unit that has the address; blank when none has, or several share it. */
function unitOf(email: string, unitRows: readonly UnitRow[]): string {
  const who = email.toLowerCase();
  const own = unitRows.filter((unit) => who !== '' && readAddresses(unit.email).valid.includes(who));
  return own.length === 1 ? (own[0]?.name ?? '') : '';
}

function figuresOf(rows: readonly RegisterRow[], listed: readonly SourceRow[]): Bootstrap['figures'] {
  const standing = rows.filter((row) => row.code !== '' && stateOf(row) !== STATES.withdrawn);
  const count = (wanted: (row: RegisterRow) => boolean): number => standing.filter(wanted).length;
  return {
    petitions: standing.length,
    notReviewed: count(isToReview),
    unassigned: count((row) => stateOf(row) === STATES.unassigned),
    overdue: count(({ remaining }) => remaining.includes(vi.daysLeft.over)),
    awaitingApproval: count((row) => stateOf(row) === STATES.awaitingApproval),
    notSent: listed.filter((source) => source.paperDay === '' && !saysDone(source)).length,
  };
}

const CELL = /^[A-Z]{1,3}[1-9]\d{0,5}$/;

/** Shows a cell: 1 read at most, to see whether its sheet is hidden. */
export function reveal(env: Env, { sheet, cell }: Input<'reveal'>): Saved {
  const name = actualSheetName(sheet, env.workbook.sheetNames());
  if (name === undefined) throw new UserError(viPanels.noSheet(sheet));
  if (!CELL.test(cell)) throw new UserError(viPanels.badCell(cell));
  env.screen.reveal(name, cell);
  return { message: viPanels.revealed(name, cell), problems: [] };
}
