import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';

/** Of these files, those that row-level security lets the actor see, with their wrapped keys. */
export async function visibleFiles(tx: Tx<'protection'>, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return tx
    .selectFrom('protection.file as file')
    .innerJoin('protection.file_key as key', 'key.file_id', 'file.file_id')
    .selectAll('file')
    .select(['key.epoch', 'key.wrapped'])
    .where(sql<boolean>`file.file_id = any(${fileIds}::uuid[])`)
    .where('file.erased_at', 'is', null)
    .execute();
}
export type VisibleFile = Awaited<ReturnType<typeof visibleFiles>>[number];
