import { type Role, roles } from '@tutela/domain';
import type { Caller, FuzzWorld } from './world.ts';

/** The people who send the requests. Requests may end their sessions, so each is made anew when needed. */
export interface People {
  /** One in each role at two agencies that work together, and at one that nobody ever lets in. */
  readonly inside: readonly Caller[];
  readonly outside: readonly Caller[];
  readonly agencies: readonly number[];
  isOutsider(caller: Caller): boolean;
  /** The accounts of all of them, now and before: no request may be about these. */
  isOne(accountId: string): boolean;
  /** Somebody else of the same role at the same agency, in their place. */
  renew(caller: Caller): Promise<void>;
}

/** Who works in files is there twice, since most operations are theirs. */
const often: readonly Role[] = ['caseworker', 'supervisor'];

export async function gatherPeople(world: FuzzWorld): Promise<People> {
  const names = ['Authority', 'Shelter', 'Outsiders'].map((name) => `Fuzz ${name} ${crypto.randomUUID()}`);
  const [first = 0, second = 0, third = 0] = await inTurn(names, (name) => world.addAgency(name));
  const at = (agencyId: number, chosen: readonly Role[]) =>
    inTurn(chosen, (role) => world.addPerson(agencyId, role));
  const inside = [...(await at(first, [...roles, ...often])), ...(await at(second, [...roles]))];
  const outside = await at(third, [...often, 'intake_worker', 'data_protection_officer', 'guardian']);
  const accounts = new Set([...inside, ...outside].map(({ accountId }) => accountId));
  const renewIn = async (list: Caller[], caller: Caller) => {
    const index = list.indexOf(caller);
    if (index < 0) return;
    const next = await world.addPerson(caller.agencyId, caller.role);
    accounts.add(next.accountId);
    list[index] = next;
  };
  return {
    inside,
    outside,
    agencies: [first, second],
    isOutsider: ({ agencyId }) => agencyId === third,
    isOne: (accountId) => accounts.has(accountId),
    renew: async (caller) => {
      await renewIn(inside, caller);
      await renewIn(outside, caller);
    },
  };
}

async function inTurn<From, To>(list: readonly From[], make: (each: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const each of list) made.push(await make(each));
  return made;
}
