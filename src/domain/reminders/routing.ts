/** From demands to addresses: one bundle for each address, and a call for whoever an e-mail does not surely reach. */
import { foldCase } from '../text.ts';
import { readAddresses } from './addresses.ts';
import { type Demand, isByPhone, type Party } from './demands.ts';
import type { ReminderFacts } from './facts.ts';
import { LEADERS_FROM, SUPERIOR_FROM } from './ladder.ts';
import type { Call, Section } from './mail.ts';
import type { ReminderProblem } from './problems.ts';

/** All that one address is told today. */
export interface Bundle {
  readonly to: string;
  readonly cc: readonly string[];
  readonly sections: readonly Section[];
}

export interface Routing {
  readonly bundles: readonly Bundle[];
  readonly calls: readonly Call[];
  readonly problems: readonly ReminderProblem[];
}

/** How one demand reaches its party. */
interface Route {
  readonly addresses: readonly string[];
  /** Copies, for the first address only: a superior reads of a unit once, however many addresses it has. */
  readonly cc: readonly string[];
  readonly callFor: Call['why'] | null;
  readonly problems: readonly ReminderProblem[];
}

/**
 * Routes the demands of those who are reminded today, and of whoever is still owed a mail of an earlier day. A bad
 * address never keeps a good one beside it, or anybody else, from being served; of an address that stands for several,
 * all are served and called.
 */
export function routeDemands(demands: readonly Demand[], facts: ReminderFacts): Routing {
  const shared = sharedAddresses(facts);
  const routed = demands.map((demand) => ({
    demand,
    route: demand.told ? routeOf(demand, facts, shared) : owedRoute(demand, facts),
  }));
  const calls = routed.flatMap(({ demand: { party, sections }, route: { callFor } }): readonly Call[] =>
    callFor === null
      ? []
      : [{ party: party.name, contact: party.contact, phone: party.phone, why: callFor, sections }],
  );
  const problems = routed.flatMap(({ route }) => route.problems);
  return { bundles: bundlesOf(routed, facts), calls, problems };
}

function routeOf({ party, step }: Demand, facts: ReminderFacts, shared: SharedAddresses): Route {
  const nobody = { addresses: [], cc: [] };
  if (party.byPhone) return { ...nobody, callFor: 'by-phone', problems: [] };
  if (!party.known) {
    return { ...nobody, callFor: 'unknown-unit', problems: [{ kind: 'unknown-unit', party: party.name }] };
  }
  const { valid, invalid } = readAddresses(party.emails);
  const bad: readonly ReminderProblem[] =
    invalid.length === 0 ? [] : [{ kind: 'bad-address', party: party.name, typed: invalid }];
  if (valid.length === 0 && bad.length > 0) return { ...nobody, callFor: 'bad-address', problems: bad };
  if (valid.length === 0) {
    return { ...nobody, callFor: 'no-address', problems: [{ kind: 'no-address', party: party.name }] };
  }
  const twice = valid.flatMap((address): readonly ReminderProblem[] => {
    const parties = shared.get(address) ?? [];
    return parties.includes(party.name) ? [{ kind: 'shared-address', address, parties }] : [];
  });
  const copies = copiesFor(party, step ?? 0, facts);
  return {
    addresses: valid,
    cc: copies.addresses,
    callFor: twice.length === 0 ? null : 'shared-address',
    problems: [...bad, ...twice, ...copies.problems],
  };
}

/** Only the addresses that the quota cut on an earlier day: the party's others have read it then. */
function owedRoute({ party }: Demand, { owed }: ReminderFacts): Route {
  const isOwed = (address: string): boolean => owed.some(({ to }) => to === address);
  const addresses =
    party.byPhone || owed.length === 0 ? [] : readAddresses(party.emails).valid.filter(isOwed);
  return { addresses, cc: [], callFor: null, problems: [] };
}

/** Whom a step makes aware: the unit's superior, later Thường trực Đảng ủy as well. */
function copiesFor(
  party: Party,
  step: number,
  { leadersEmails }: ReminderFacts,
): { readonly addresses: readonly string[]; readonly problems: readonly ReminderProblem[] } {
  if (step < SUPERIOR_FROM) return { addresses: [], problems: [] };
  const superior = readAddresses(party.superiorEmails).valid;
  const leaders = step < LEADERS_FROM ? [] : readAddresses(leadersEmails).valid;
  const problems: ReminderProblem[] = [];
  if (superior.length === 0) {
    problems.push({ kind: 'no-superior', party: party.name, typed: party.superiorEmails });
  }
  if (step >= LEADERS_FROM && leaders.length === 0)
    problems.push({ kind: 'no-leaders', typed: leadersEmails });
  return { addresses: [...superior, ...leaders], problems };
}

type SharedAddresses = ReadonlyMap<string, readonly string[]>;

/** A unit whose contact says so ("Qua UBND phường") is reached through the unit of that name. */
const THROUGH = 'qua ';

/**
 * Addresses that stand for two groups, or for two units. A group may share with the unit that gathers for it, a unit with
 * the one that it is reached through, and the office's own address may stand for anything.
 */
function sharedAddresses({ sources, units, officeEmails }: ReminderFacts): SharedAddresses {
  const office = readAddresses(officeEmails).valid;
  const byMail = sources.filter(({ remindBy }) => !isByPhone(remindBy));
  const shared = new Map<string, readonly string[]>();
  for (const holders of [byMail, units]) {
    const byAddress = new Map<string, Holder[]>();
    for (const holder of holders) {
      for (const address of readAddresses(holder.emails).valid) {
        byAddress.set(address, [...(byAddress.get(address) ?? []), holder]);
      }
    }
    for (const [address, found] of byAddress) {
      const distinct = new Map(withoutRelayed(found).map(({ name }) => [foldCase(name), name]));
      if (distinct.size > 1 && !office.includes(address)) {
        shared.set(address, [...(shared.get(address) ?? []), ...distinct.values()]);
      }
    }
  }
  return shared;
}

interface Holder {
  readonly name: string;
  readonly contact: string;
}

/** Those of one address that are not reached through another of them. */
function withoutRelayed(holders: readonly Holder[]): readonly Holder[] {
  const relays = new Set(holders.map(({ name }) => THROUGH + foldCase(name)));
  return holders.filter(({ contact }) => !relays.has(foldCase(contact)));
}

function bundlesOf(
  routed: readonly { readonly demand: Demand; readonly route: Route }[],
  { owed, officeEmails }: ReminderFacts,
): readonly Bundle[] {
  const office = readAddresses(officeEmails).valid;
  const bundles = new Map<string, Bundle>();
  for (const { demand, route } of routed) {
    route.addresses.forEach((to, index) => {
      const before = bundles.get(to) ?? { to, cc: [], sections: [] };
      const late = owed.filter((mail) => mail.to === to).flatMap(({ cc }) => cc);
      const cc = [...before.cc, ...late, ...(index === 0 ? route.cc : [])];
      // The office reads of everything in its own page, so no copies go there.
      const others = [...new Set(cc)].filter((address) => address !== to && !office.includes(address));
      bundles.set(to, { to, cc: others, sections: [...before.sections, ...demand.sections] });
    });
  }
  return [...bundles.values()];
}
