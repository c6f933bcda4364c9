import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';

/** As many files as are coded in one go. */
const atOnce = 50;

/** Files whose codes are missing or older than the identity: those of `ids`, or any where there are none. */
export async function filesToCode(tx: Tx<'protection'>, ids: readonly string[]) {
  let files = tx
    .selectFrom('protection.file as file')
    .innerJoin('protection.file_key as key', 'key.file_id', 'file.file_id')
    .leftJoin('protection.name_code as code', 'code.file_id', 'file.file_id')
    .select(['file.file_id', 'key.epoch', 'key.wrapped'])
    .select(sql<number>`coalesce((file.versions ->> 'identity')::integer, 0)`.as('identity_version'))
    .where('file.erased_at', 'is', null)
    .where(
      sql<boolean>`code.identity_version is distinct from coalesce((file.versions ->> 'identity')::integer, 0)`,
    )
    .orderBy('file.file_id')
    .limit(atOnce);
  if (ids.length > 0) files = files.where('file.file_id', 'in', ids);
  return files.execute();
}

/** Writes the codes of a file, encrypted by its key. */
export async function keepCodes(
  tx: Tx<'protection'>,
  { fileId, identityVersion, codes }: { fileId: string; identityVersion: number; codes: Uint8Array },
): Promise<void> {
  const values = { identity_version: identityVersion, codes: Buffer.from(codes) };
  await tx
    .insertInto('protection.name_code')
    .values({ file_id: fileId, ...values })
    .onConflict((conflict) =>
      conflict.column('file_id').doUpdateSet({ ...values, change: sql<string>`default` }),
    )
    .execute();
}

/** Empties the codes of a file that is erased, so that every process lets go of them. */
export async function emptyCodes(tx: Tx<'protection'>, fileId: string): Promise<void> {
  await tx
    .updateTable('protection.name_code')
    .set({ codes: Buffer.alloc(0), change: sql<string>`default` })
    .where('file_id', '=', fileId)
    .execute();
}

/** The oldest transaction that is under way: whatever commits from now on is not older. */
export async function oldestUnderWay(tx: Tx<'protection'>): Promise<string> {
  const { rows } = await sql<{ oldest: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`.execute(tx);
  return rows[0]?.oldest ?? '0';
}

/** A row as the shelf takes it; without a key the file was erased. */
export interface CodeRow {
  readonly file_id: string;
  readonly change: string;
  readonly codes: Buffer;
  readonly epoch: number | null;
  readonly wrapped: Buffer | null;
}

/** Up to where the codes were read: the transaction that wrote a row, and the row's file. */
export interface CodeMark {
  readonly change: string;
  readonly fileId: string;
}

/** The next rows in the order in which they were written. A row that is written anew meanwhile comes again, later. */
export async function nextCodes(
  tx: Tx<'protection'>,
  after: CodeMark,
  most: number,
): Promise<readonly CodeRow[]> {
  // First the page, then its keys: joined at once, the keys of all files would be read for each page.
  const { rows } = await sql<CodeRow>`
    select code.file_id, code.change::text, code.codes, key.epoch, key.wrapped
    from (
      select file_id, change, codes from protection.name_code
      where (change, file_id) > (${after.change}::bigint, ${after.fileId}::uuid)
      order by change, file_id limit ${sql.lit(most)}
    ) code left join lateral (
      select epoch, wrapped from protection.file_key k where k.file_id = code.file_id offset 0
    ) key on true
    order by code.change, code.file_id`.execute(tx);
  return rows;
}
