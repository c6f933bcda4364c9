import type { Tx } from '../../db/tx.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Enrolled } from './enrolment.ts';

type PlatformTx = Tx<'platform'>;

const label = 'totp';

/** Reads a stored secret. */
export const readSecret = (vault: Vault, accountId: string, stored: Uint8Array): Uint8Array =>
  vault.decryptForNode(label, stored, accountId);

export function findTotp(tx: PlatformTx, accountId: string) {
  return tx
    .selectFrom('platform.totp')
    .select(['secret', 'created_at'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Uses up a step and all before it. False when it was used already: a code is good once. */
export async function useStep(tx: PlatformTx, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.totp')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Sets a person's authenticator; its first code is used up. */
export async function putTotp(
  tx: PlatformTx,
  vault: Vault,
  accountId: string,
  enrolled: Enrolled & { readonly at: Date },
): Promise<void> {
  const row = {
    secret: Buffer.from(vault.encryptForNode(label, enrolled.secret, accountId)),
    last_step: enrolled.step,
    created_at: enrolled.at,
  };
  await tx
    .insertInto('platform.totp')
    .values({ account_id: accountId, ...row })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
    .execute();
}
