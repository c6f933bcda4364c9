import type { Act, Actor } from '../db/act.ts';

type Person = Pick<Actor, 'accountId' | 'agencyId'>;

/**
 * The same act, done by the node itself for the caller: credentials and sessions answer the role `system`
 * alone. The audit still names the operation, the person, and (as `as`) the role they had.
 */
export function onBehalf(act: Act): Act {
  return actingFor(act, act.actor);
}

/** The same act for a person who is known only now: somebody who is just signing in. */
export function actingFor(act: Act, person: Person): Act {
  const { accountId, agencyId } = person;
  return {
    ...act,
    actor: { accountId, agencyId, role: 'system' },
    about: { ...act.about, details: { ...act.about.details, as: act.actor.role } },
  };
}

/** A look-up within an act; the act itself is recorded elsewhere. */
export function lookingUp(act: Act): Act {
  return { ...onBehalf(act), audit: 'quiet' };
}

/** Names in the audit, should the act be refused, whose account it was about. Never a username. */
export function noteAccount(act: Act, accountId: string | undefined): void {
  if (accountId !== undefined) act.about.details = { ...act.about.details, account: accountId };
}
