import type { Role, RunningGrant } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';

/** How many of these agencies work on this node. */
export async function countAgencies(tx: Tx<'protection'>, agencyIds: readonly number[]): Promise<number> {
  if (agencyIds.length === 0) return 0;
  const rows = await tx
    .selectFrom('platform.agency')
    .select('agency_id')
    .where('agency_id', 'in', [...agencyIds])
    .execute();
  return rows.length;
}

/** The shares of a file with agencies that run at a moment. */
export async function runningGrants(
  tx: Tx<'protection'>,
  fileId: string,
  at: Date,
): Promise<readonly RunningGrant[]> {
  const rows = await tx
    .selectFrom('protection.file_grant')
    .select(['grant_id', 'agency_id'])
    .distinct()
    .where('file_id', '=', fileId)
    .where('agency_id', 'is not', null)
    .where('ended_at', 'is', null)
    .where('until', '>', at)
    .execute();
  return rows.flatMap(({ grant_id, agency_id }) =>
    agency_id === null ? [] : [{ grantId: grant_id, agencyId: agency_id }],
  );
}

/** The guardians, by their mandate, who were let into a file and may still read it. */
export const guardiansLetIn = (tx: Tx<'protection'>, fileId: string, at: Date): Promise<readonly string[]> =>
  peopleLetIn(tx, fileId, ['guardian'], at);

/** Who was let into a file in one of these roles, by their mandate, and may still read it. */
export async function peopleLetIn(
  tx: Tx<'protection'>,
  fileId: string,
  roles: readonly Role[],
  at: Date,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('protection.file_grant as share')
    .innerJoin('platform.mandate as mandate', 'mandate.account_id', 'share.account_id')
    .select('mandate.account_id')
    .distinct()
    .where('share.file_id', '=', fileId)
    .where('share.ended_at', 'is', null)
    .where('share.until', '>', at)
    .where('mandate.role', 'in', [...roles])
    .where('mandate.ended_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}
