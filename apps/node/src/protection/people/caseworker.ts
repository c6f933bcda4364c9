import { type Clock, Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';

/** Refuses anyone who holds no caseworker's or supervisor's mandate at the agency today. */
export async function requireCaseworkerOf(
  tx: Tx<'protection'>,
  accountId: string,
  agencyId: number | null,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const mandate = await tx
    .selectFrom('platform.mandate as mandate')
    .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
    .select('mandate.mandate_id')
    .where('mandate.account_id', '=', accountId)
    .where('mandate.agency_id', '=', agencyId)
    .where('mandate.role', 'in', ['caseworker', 'supervisor'])
    .where('account.state', '=', 'active')
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', now)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', now)]))
    .executeTakeFirst();
  if (mandate !== undefined) return;
  throw new Refusal(
    'protection.caseworker_unsuitable',
    'This person holds no caseworker mandate at the agency. Choose someone who does.',
    { because: 'no_mandate' },
  );
}
