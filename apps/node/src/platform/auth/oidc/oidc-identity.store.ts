import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

/** Who a provider says somebody is. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export function listIdentities(tx: PlatformTx, accountId: string) {
  return tx
    .selectFrom('platform.oidc_identity')
    .select(['issuer', 'linked_at'])
    .where('account_id', '=', accountId)
    .execute();
}

/** The person behind an identity, if an administrator's link was ever used with it. */
export function findByIdentity(tx: PlatformTx, { issuer, subject }: Identity) {
  return tx
    .selectFrom('platform.oidc_identity')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.oidc_identity.account_id')
    .leftJoin('platform.totp', 'platform.totp.account_id', 'platform.oidc_identity.account_id')
    .select([
      'platform.account.account_id',
      'platform.account.agency_id',
      'platform.account.state',
      'platform.totp.secret',
    ])
    .where('platform.oidc_identity.issuer', '=', issuer)
    .where('platform.oidc_identity.subject', '=', subject)
    .executeTakeFirst();
}

/**
 * Links an identity to a person, in place of an earlier one of the same provider. Refuses with
 * `auth.account_exists` when it is somebody else's.
 */
export async function linkIdentity(
  tx: PlatformTx,
  accountId: string,
  { issuer, subject }: Identity,
  at: Date,
): Promise<void> {
  await tx
    .deleteFrom('platform.oidc_identity')
    .where('account_id', '=', accountId)
    .where('issuer', '=', issuer)
    .execute();
  const linked = await tx
    .insertInto('platform.oidc_identity')
    .values({ issuer, subject, account_id: accountId, linked_at: at })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .executeTakeFirst();
  if ((linked.numInsertedOrUpdatedRows ?? 0n) > 0n) return;
  throw new Refusal(
    'auth.account_exists',
    'This identity belongs to somebody else at this node already. Sign in as yourself at the provider.',
  );
}
