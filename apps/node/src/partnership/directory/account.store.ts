import type { Tx } from '../../platform/db/tx.ts';

/** Whether somebody can sign in under this id. */
export async function hasAccount(tx: Tx<'partnership'>, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('platform.account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('state', '<>', 'disabled')
    .executeTakeFirst();
  return row !== undefined;
}
