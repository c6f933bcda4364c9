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

/** Roles at a node under which somebody can act for a member. */
const seatable = ['delegate', 'head_of_delegation'];

/** Who can be given a seat now, by name. */
export async function listCandidates(tx: Tx<'partnership'>, at: Date) {
  const rows = await tx
    .selectFrom('platform.account as account')
    .select(['account.account_id', 'account.name'])
    .where('account.state', '<>', 'disabled')
    .where((where) =>
      where.exists(
        where
          .selectFrom('platform.mandate as mandate')
          .select('mandate.mandate_id')
          .whereRef('mandate.account_id', '=', 'account.account_id')
          .where('mandate.role', 'in', seatable)
          .where('mandate.valid_from', '<=', at)
          .where('mandate.ended_at', 'is', null)
          .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', at)])),
      ),
    )
    .orderBy('account.name')
    .execute();
  return rows.map(({ account_id, name }) => ({ accountId: account_id, name }));
}
