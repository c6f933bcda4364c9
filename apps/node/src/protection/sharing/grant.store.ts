import type { Section } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';

export interface NewGrant {
  readonly fileId: string;
  readonly grantId: string;
  readonly sections: readonly Section[];
  readonly ownerAgencyId: number;
  readonly subject: { readonly agencyId: number } | { readonly accountId: string };
  readonly until: Date;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/** Far enough away: such a grant ends by a decision, not by a date. */
export const untilEnded = new Date('2999-12-31T00:00:00Z');

/** One row a section, all under one grant id. */
export async function insertGrant(tx: Tx<'protection'>, grant: NewGrant): Promise<void> {
  const rows = grant.sections.map((section) => ({
    file_id: grant.fileId,
    grant_id: grant.grantId,
    section,
    owner_agency_id: grant.ownerAgencyId,
    agency_id: 'agencyId' in grant.subject ? grant.subject.agencyId : null,
    account_id: 'accountId' in grant.subject ? grant.subject.accountId : null,
    until: grant.until,
    granted_by: grant.grantedBy,
    granted_at: grant.grantedAt,
  }));
  await tx.insertInto('protection.file_grant').values(rows).execute();
}

/** Ends a grant of this file now; false when there is none that still runs. */
export async function endGrant(
  tx: Tx<'protection'>,
  fileId: string,
  grantId: string,
  at: Date,
): Promise<boolean> {
  const ended = await tx
    .updateTable('protection.file_grant')
    .set({ ended_at: at })
    .where('file_id', '=', fileId)
    .where('grant_id', '=', grantId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Ends what these accounts were granted of one section of the file. */
export async function endGrantsOf(
  tx: Tx<'protection'>,
  granted: { readonly fileId: string; readonly section: Section; readonly accountIds: readonly string[] },
  at: Date,
): Promise<void> {
  if (granted.accountIds.length === 0) return;
  await tx
    .updateTable('protection.file_grant')
    .set({ ended_at: at })
    .where('file_id', '=', granted.fileId)
    .where('section', '=', granted.section)
    .where('account_id', 'in', [...granted.accountIds])
    .where('ended_at', 'is', null)
    .execute();
}
