import { independentKind } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';

/**
 * The independent agency that hears a complaint: one with an officer at work, where the person complained about holds
 * no mandate. Refuses with `protection.complaint_no_desk` where there is none; nothing is kept then.
 */
export async function findDesk(
  tx: Tx<'protection'>,
  aboutAccountId: string | null,
  now: Date,
): Promise<number> {
  const rows = await tx
    .selectFrom('platform.agency as agency')
    .innerJoin('platform.mandate as mandate', 'mandate.agency_id', 'agency.agency_id')
    .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
    .select(['agency.agency_id', 'mandate.account_id', 'mandate.role', 'account.state'])
    .where('agency.kind', '=', independentKind)
    .where('mandate.ended_at', 'is', null)
    .where('mandate.valid_from', '<=', now)
    .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', now)]))
    .orderBy('agency.agency_id')
    .execute();
  const own = rows.filter((row) => row.account_id === aboutAccountId).map((row) => row.agency_id);
  const desk = rows.find(
    ({ role, state, agency_id }) =>
      role === 'complaints_officer' && state === 'active' && !own.includes(agency_id),
  );
  if (desk !== undefined) return desk.agency_id;
  throw new Refusal(
    'protection.complaint_no_desk',
    'This node has no independent desk that could hear it. Nothing was kept. Turn to an ombudsperson or a helpline.',
  );
}

export interface SomebodyHere {
  readonly name: string;
  readonly agencyId: number;
}

/** Somebody with an account, and their own agency. */
export async function findSomebody(
  tx: Tx<'protection'>,
  accountId: string | null,
): Promise<SomebodyHere | undefined> {
  if (accountId === null) return undefined;
  const row = await tx
    .selectFrom('platform.account')
    .select(['name', 'agency_id'])
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row && { name: row.name, agencyId: row.agency_id };
}
