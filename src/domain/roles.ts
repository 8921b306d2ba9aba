/** Who somebody is in the round, told from an e-mail address; one person may be several (design §1). */
import { readAddresses } from './reminders/addresses.ts';
import type { Settings } from './settings.ts';

/** Party office, Front, leaders who approve, units that reply, people of a source tab. */
export const ROLES = ['office', 'front', 'leader', 'unit', 'head'] as const;
export type Role = (typeof ROLES)[number];

/** A unit or a source, with its e-mail cell as typed: none, one or several addresses. */
export interface Body {
  readonly email: string;
}

/** Those who have a role by standing in a catalogue. */
export interface Bodies {
  readonly units: readonly Body[];
  readonly sources: readonly Body[];
}

/** The addresses of each role, lower case, each once. */
export type RoleBook = Readonly<Record<Role, readonly string[]>>;

const NOBODY: Bodies = { units: [], sources: [] };

/**
 * Gathers who has which role.
 * @param bodies rows of `Đơn vị` and `Nguồn ý kiến`; without them nobody is a unit or a head
 */
export function roleBook(settings: Settings, bodies: Bodies = NOBODY): RoleBook {
  return {
    office: addressesOf([settings.officeEmail]),
    front: addressesOf([settings.frontEmail]),
    leader: addressesOf([settings.leaderEmail]),
    unit: addressesOf(bodies.units.map(({ email }) => email)),
    head: addressesOf(bodies.sources.map(({ email }) => email)),
  };
}

/** The addresses of some cells, lower case, each once; what is no address is left out. */
export function addressesOf(cells: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(cells.flatMap((cell) => readAddresses(cell ?? '').valid))];
}

/** The roles of whoever has the address, in the order of `ROLES`; none when it is blank or unknown. */
export function rolesOf(email: string, book: RoleBook): readonly Role[] {
  const who = email.trim().toLowerCase();
  return ROLES.filter((role) => book[role].includes(who));
}

/** Whether the ward has said who its office is; until then nobody can be told from anybody. */
export function isOfficeKnown(book: RoleBook): boolean {
  return book.office.length > 0;
}
