import type { Tx } from '../../db/tx.ts';

const tables = ['platform.password', 'platform.totp', 'platform.passkey', 'platform.oidc_identity'] as const;

/** Takes away every way in that a person had: they were lost, or somebody else has them. */
export async function forgetCredentials(tx: Tx<'platform'>, accountId: string): Promise<void> {
  for (const table of tables) await tx.deleteFrom(table).where('account_id', '=', accountId).execute();
}
