import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';

/** Of these files, those that row-level security lets the actor see. */
export async function visibleFiles(tx: Tx<'protection'>, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return tx
    .selectFrom('protection.file')
    .selectAll()
    .where(sql<boolean>`file_id = any(${fileIds}::uuid[])`)
    .where('erased_at', 'is', null)
    .execute();
}
export type VisibleFile = Awaited<ReturnType<typeof visibleFiles>>[number];

/**
 * The wrapped keys of files, by file. Asked for those alone that are to be read: its policy looks at each file by itself,
 * and for the many that are only near that would take longer than the search.
 */
export async function wrappedKeys(tx: Tx<'protection'>, fileIds: readonly string[]) {
  const rows =
    fileIds.length === 0
      ? []
      : await tx
          .selectFrom('protection.file_key')
          .select(['file_id', 'epoch', 'wrapped'])
          .where('file_id', 'in', fileIds)
          .execute();
  return new Map(rows.map((row) => [row.file_id, row]));
}
