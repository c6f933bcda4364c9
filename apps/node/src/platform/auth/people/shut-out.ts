import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { revokeInvitations } from '../invitation/invitation.store.ts';
import { listIdentities } from '../oidc/oidc-identity.store.ts';
import { findPassword } from '../password/password.store.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { keepingAdministrator } from './keep-administrator.ts';
import { setAccountState } from './people.store.ts';

/**
 * Shuts a person out: the account first, so that a sign-in under way waits for it and fails; then all their
 * sessions and links. As the system. Answers their sessions.
 */
export function disablePerson(
  tx: Tx<'platform'>,
  accountId: string,
  at: Date,
): ReturnType<typeof endSessionsOf> {
  return keepingAdministrator(tx, at, async () => {
    if (!(await setAccountState(tx, accountId, 'disabled'))) throw noSuchPerson();
    await revokeInvitations(tx, accountId, at);
    return endSessionsOf(tx, accountId, at);
  });
}

/** Lets a person sign in again; one who never chose credentials is invited still. As the system. */
export async function enablePerson(tx: Tx<'platform'>, accountId: string): Promise<'invited' | 'active'> {
  const hasCredentials =
    (await findPassword(tx, accountId)) !== undefined || (await listIdentities(tx, accountId)).length > 0;
  const state = hasCredentials ? 'active' : 'invited';
  if (!(await setAccountState(tx, accountId, state))) throw noSuchPerson();
  return state;
}

export const noSuchPerson = (): Refusal =>
  new Refusal('platform.not_found', 'There is no such person at this node.');
