import type { ExpressionBuilder } from 'kysely';
import type { DB } from '../../db/tables.generated.ts';
import type { Tx } from '../../db/tx.ts';

type PlatformTx = Tx<'platform'>;

/** Begun, not ended, not run out. */
export const isCurrent =
  (now: Date) => (eb: ExpressionBuilder<Pick<DB, 'platform.mandate'>, 'platform.mandate'>) =>
    eb.and([
      eb('platform.mandate.ended_at', 'is', null),
      eb('platform.mandate.valid_from', '<=', now),
      eb.or([eb('platform.mandate.valid_until', 'is', null), eb('platform.mandate.valid_until', '>', now)]),
    ]);

/** The mandates a person may act under now, oldest first. */
export function listCurrentMandates(tx: PlatformTx, accountId: string, now: Date) {
  return tx
    .selectFrom('platform.mandate')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.mandate.agency_id')
    .select([
      'platform.mandate.mandate_id',
      'platform.mandate.role',
      'platform.mandate.valid_until',
      'platform.agency.agency_id',
      'platform.agency.name as agency_name',
    ])
    .where('platform.mandate.account_id', '=', accountId)
    .where(isCurrent(now))
    .orderBy('platform.mandate.valid_from')
    .orderBy('platform.mandate.mandate_id')
    .execute();
}

/** The mandate of the person's newest session. */
export async function findLastMandate(tx: PlatformTx, accountId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('platform.session')
    .select('mandate_id')
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.mandate_id;
}

export async function noteSignIn(tx: PlatformTx, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('platform.account')
    .set({ last_signed_in_at: at })
    .where('account_id', '=', accountId)
    .execute();
}

/**
 * Locks an account's row against change until this transaction ends. Whoever changes what a person can do takes
 * it first, so that a sign-in and a disabling that meet come one after the other, and neither waits in a ring.
 */
export async function lockAccount(tx: PlatformTx, accountId: string): Promise<void> {
  await tx
    .selectFrom('platform.account')
    .select('account_id')
    .where('account_id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export function findAccount(tx: PlatformTx, accountId: string) {
  return tx
    .selectFrom('platform.account')
    .innerJoin('platform.agency', 'platform.agency.agency_id', 'platform.account.agency_id')
    .select([
      'platform.account.account_id',
      'platform.account.name',
      'platform.account.state',
      'platform.account.agency_id',
      'platform.agency.name as agency_name',
    ])
    .where('platform.account.account_id', '=', accountId)
    .executeTakeFirst();
}
