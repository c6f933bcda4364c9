import { type Role, roles } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';

interface Office {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** Left out where any agency will do. */
  readonly agencyId?: number | null;
}

/** Whether an account in use holds a mandate with one of these roles at a moment. */
export async function holdsMandate(tx: Tx<'protection'>, office: Office, at: Date): Promise<boolean> {
  let mandates = tx
    .selectFrom('platform.mandate as mandate')
    .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
    .select('mandate.mandate_id')
    .where('mandate.account_id', '=', office.accountId)
    .where('mandate.role', 'in', [...office.roles])
    .where('account.state', '=', 'active')
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', at)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', at)]));
  if (office.agencyId !== undefined) mandates = mandates.where('mandate.agency_id', '=', office.agencyId);
  return (await mandates.executeTakeFirst()) !== undefined;
}

/** What an account in use may act as at a moment, at whichever agency. */
export async function rolesHeldBy(tx: Tx<'protection'>, accountId: string, at: Date): Promise<Role[]> {
  const rows = await tx
    .selectFrom('platform.mandate as mandate')
    .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
    .select('mandate.role')
    .where('mandate.account_id', '=', accountId)
    .where('account.state', '=', 'active')
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', at)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', at)]))
    .execute();
  return roles.filter((role) => rows.some((row) => row.role === role));
}
