import type { Tx } from '../../platform/db/tx.ts';
import { notFound } from '../../platform/record/record.ts';

/**
 * Refuses a file that does not exist, is erased, or is not the actor's to see: one and the same answer. Of one that
 * is, answers the agency in charge.
 */
export async function requireVisible(tx: Tx<'protection'>, fileId: string): Promise<number> {
  const row = await tx
    .selectFrom('protection.file')
    .select('agency_id')
    .where('file_id', '=', fileId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row.agency_id;
}
