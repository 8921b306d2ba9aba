/** What made-up handlers share: the round, who asks, and the shape of a part of the contract. */
import type { Role } from '../../src/domain/roles.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { PlanField, Saved } from '../../src/rpc/answers.ts';
import type { Answer, CallName, Input } from '../../src/rpc/contract.ts';
import { type FakeRound, type Petition, preset } from './fake-round.ts';

export interface FakeDesk {
  readonly round: FakeRound;
  readonly roles: readonly Role[];
  readonly unit: string;
  /** What a pasted plan says, in place of what the reader finds in it. */
  readonly plan: () => readonly PlanField[] | undefined;
  /** A petition by its code; refuses as the script does. */
  readonly find: (code: string) => Petition;
  /** Those that are not merged into another. */
  readonly live: () => readonly Petition[];
}

/** Some of the calls. */
export type Calls<K extends CallName> = {
  readonly [Name in K]: (desk: FakeDesk, input: Input<Name>) => Answer<Name>;
};

export function fakeDesk(given: Omit<FakeDesk, 'find' | 'live'>): FakeDesk {
  const { petitions } = given.round;
  return {
    ...given,
    live: () => petitions.filter(({ mergedInto }) => mergedInto === ''),
    find: (code) => {
      const petition = petitions.find((each) => each.code === code);
      if (petition === undefined) throw new UserError(`Không có ý kiến mang mã ${code} ở Theo dõi.`);
      return petition;
    },
  };
}

export const saved = (message: string): Saved => ({ message, problems: [] });

export const fields = preset.fields.map(({ name, unit, keywords }) => ({ name, unit, keywords }));
