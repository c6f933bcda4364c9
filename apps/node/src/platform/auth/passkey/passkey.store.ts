import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

export interface NewPasskey {
  readonly passkey_id: string;
  readonly account_id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: number;
  readonly transports: string[];
  readonly rp_id: string;
  readonly name: Buffer;
  readonly created_at: Date;
}

/** False when this credential is known already. */
export async function insertPasskey(tx: PlatformTx, passkey: NewPasskey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('platform.passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export function findPasskey(tx: PlatformTx, credentialId: string, rpId: string) {
  return tx
    .selectFrom('platform.passkey')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.passkey.account_id')
    .select([
      'platform.passkey.passkey_id',
      'platform.passkey.credential_id',
      'platform.passkey.public_key',
      'platform.passkey.counter',
      'platform.account.account_id',
      'platform.account.agency_id',
    ])
    .where('platform.passkey.credential_id', '=', credentialId)
    .where('platform.passkey.rp_id', '=', rpId)
    .executeTakeFirst();
}

export function listPasskeys(tx: PlatformTx, accountId: string) {
  return tx
    .selectFrom('platform.passkey')
    .select(['passkey_id', 'credential_id', 'transports', 'rp_id', 'name', 'created_at', 'last_used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
}

/**
 * Moves the signature counter on. False when it has moved meanwhile: two answers were made from one state,
 * which an authenticator that counts never does.
 */
export async function useCounter(
  tx: PlatformTx,
  passkeyId: string,
  counter: { readonly from: number; readonly to: number },
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.passkey')
    .set({ counter: counter.to, last_used_at: at })
    .where('passkey_id', '=', passkeyId)
    .where('counter', '=', String(counter.from))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deletePasskey(tx: PlatformTx, accountId: string, passkeyId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('platform.passkey')
    .where('account_id', '=', accountId)
    .where('passkey_id', '=', passkeyId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
