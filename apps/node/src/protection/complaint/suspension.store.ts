import type { Tx } from '../../platform/db/tx.ts';

/** Shuts a person out of a file from now on. For the node alone, as it carries out what a desk decided. */
export async function insertSuspension(
  tx: Tx<'protection'>,
  suspension: { fileId: string; suspensionId: string; accountId: string; since: Date },
): Promise<void> {
  await tx
    .insertInto('protection.suspension')
    .values({
      file_id: suspension.fileId,
      suspension_id: suspension.suspensionId,
      account_id: suspension.accountId,
      since: suspension.since,
    })
    .execute();
}

export async function endSuspension(
  tx: Tx<'protection'>,
  { fileId, suspensionId }: { fileId: string; suspensionId: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('protection.suspension')
    .set({ ended_at: at })
    .where('file_id', '=', fileId)
    .where('suspension_id', '=', suspensionId)
    .where('ended_at', 'is', null)
    .execute();
}

/** The agency that looks after a file now. For the node alone: a desk sees no file. */
export async function agencyInCharge(tx: Tx<'protection'>, fileId: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('protection.file')
    .select('agency_id')
    .where('file_id', '=', fileId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return row?.agency_id;
}
