import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { identityEntries } from '../file/wordings-of.ts';

/** As many files as are looked at in one go. */
const atOnce = 500;

export async function insertCallback(
  tx: Tx<'protection'>,
  row: NewRow<'protection.callback'>,
): Promise<void> {
  await tx.insertInto('protection.callback').values(row).execute();
}

/** The questions that wait, oldest first. */
export const listCallbacks = (tx: Tx<'protection'>) =>
  tx
    .selectFrom('protection.callback')
    .selectAll()
    .orderBy('asked_at')
    .orderBy('callback_id')
    .limit(100)
    .execute();

/** Takes a question away; false where another process took it. */
export async function takeCallback(tx: Tx<'protection'>, callbackId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('protection.callback')
    .where('callback_id', '=', callbackId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The next files by id that are not erased, with all that their identity ever said, still encrypted. */
export async function nextFiles(tx: Tx<'protection'>, after: string) {
  const files = await tx
    .selectFrom('protection.file as file')
    .innerJoin('protection.file_key as key', 'key.file_id', 'file.file_id')
    .select(['file.file_id', 'file.code_name', 'key.epoch', 'key.wrapped'])
    .where('file.erased_at', 'is', null)
    .where('file.file_id', '>', after)
    .orderBy('file.file_id')
    .limit(atOnce)
    .execute();
  const byFile = await identityEntries(
    tx,
    files.map(({ file_id }) => file_id),
  );
  return files.map((file) => ({ ...file, entries: byFile.get(file.file_id) ?? [] }));
}
