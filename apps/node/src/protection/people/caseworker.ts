import { type Clock, Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { holdsMandate } from './mandate.store.ts';

/** Refuses anyone who holds no caseworker's or supervisor's mandate at the agency today. */
export async function requireCaseworkerOf(
  tx: Tx<'protection'>,
  accountId: string,
  agencyId: number | null,
  clock: Clock,
): Promise<void> {
  if (await holdsMandate(tx, { accountId, agencyId, roles: ['caseworker', 'supervisor'] }, clock.now()))
    return;
  throw new Refusal(
    'protection.caseworker_unsuitable',
    'This person holds no caseworker mandate at the agency. Choose someone who does.',
    { because: 'no_mandate' },
  );
}
