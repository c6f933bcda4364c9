import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { tellOfChange } from '../credential/tell-of-change.ts';
import { listIdentities } from '../oidc/oidc-identity.store.ts';
import { onBehalf } from '../on-behalf.ts';
import { findPassword } from '../password/password.store.ts';
import { lockAccount } from '../people/account.store.ts';
import { sessionOf } from '../session/signed-in.ts';
import { requireStepUp } from '../session/step-up.ts';
import { deletePasskey, listPasskeys } from './passkey.store.ts';

/** Removes one of a person's own passkeys. Refuses with `platform.request_conflict` when it is their only way in. */
export async function removePasskey(
  context: RequestContext,
  { random }: AuthParts,
  passkeyId: string,
): Promise<void> {
  const { accountId } = sessionOf(context);
  requireStepUp(context, 'any');
  await context.database.actingAs(onBehalf(context.act), 'platform', async (tx) => {
    // Two removals at once must not each count on the passkey that the other takes away.
    await lockAccount(tx, accountId);
    if (!(await deletePasskey(tx, accountId, passkeyId))) {
      throw new Refusal('platform.not_found', 'You have no such passkey.');
    }
    if (!(await hasWayIn(tx, accountId))) {
      throw new Refusal(
        'platform.request_conflict',
        'This passkey is your only way to sign in. Add another one first.',
      );
    }
    await tellOfChange(tx, random, { kind: 'passkey_removed', accountId, at: context.act.at });
  });
}

async function hasWayIn(tx: Tx<'platform'>, accountId: string): Promise<boolean> {
  if ((await listPasskeys(tx, accountId)).length > 0) return true;
  if ((await findPassword(tx, accountId)) !== undefined) return true;
  return (await listIdentities(tx, accountId)).length > 0;
}
