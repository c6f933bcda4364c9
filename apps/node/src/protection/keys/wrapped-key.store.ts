import { sql } from 'kysely';
import type { Tx } from '../../platform/db/tx.ts';

/** A wrapped data key as it is stored, and where it belongs. */
export interface StoredKey {
  /** Of the file, or of the complaint, which has no file here. */
  readonly fileId: string;
  /** Of a location's own key; null for the key of the file. */
  readonly locationId: string | null;
  readonly ofComplaint?: true;
  readonly epoch: number;
  readonly wrapped: Uint8Array;
}

/** The last key looked at; the next portion begins after it. */
export type After = Pick<StoredKey, 'fileId' | 'locationId'> | null;

/** The next keys of files that one of these epochs wraps. */
export async function nextFileKeys(
  tx: Tx<'protection'>,
  epochs: readonly number[],
  after: After,
): Promise<StoredKey[]> {
  const rows = await tx
    .selectFrom('protection.file_key')
    .select(['file_id', 'epoch', 'wrapped'])
    .where('epoch', 'in', epochs)
    .$if(after !== null, (query) => query.where('file_id', '>', after?.fileId ?? ''))
    .orderBy('file_id')
    .limit(portion)
    .execute();
  return rows.map((row) => ({ ...row, fileId: row.file_id, locationId: null }));
}

/** The next keys of locations that one of these epochs wraps. */
export async function nextLocationKeys(
  tx: Tx<'protection'>,
  epochs: readonly number[],
  after: After,
): Promise<StoredKey[]> {
  const rows = await tx
    .selectFrom('protection.location')
    .select(['file_id', 'location_id', 'epoch', 'wrapped'])
    .where('epoch', 'in', epochs)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(file_id, location_id) > (${after?.fileId}::uuid, ${after?.locationId}::uuid)`,
      ),
    )
    .orderBy('file_id')
    .orderBy('location_id')
    .limit(portion)
    .execute();
  return rows.map((row) => ({ ...row, fileId: row.file_id, locationId: row.location_id }));
}

/** The next keys of complaints that one of these epochs wraps. */
export async function nextComplaintKeys(
  tx: Tx<'protection'>,
  epochs: readonly number[],
  after: After,
): Promise<StoredKey[]> {
  const rows = await tx
    .selectFrom('protection.complaint')
    .select(['complaint_id', 'epoch', 'wrapped'])
    .where('epoch', 'in', epochs)
    .$if(after !== null, (query) => query.where('complaint_id', '>', after?.fileId ?? ''))
    .orderBy('complaint_id')
    .limit(portion)
    .execute();
  return rows.map(({ complaint_id, epoch, wrapped }) => ({
    ...{ epoch, wrapped, fileId: complaint_id },
    ...({ locationId: null, ofComplaint: true } as const),
  }));
}

const portion = 500;

/** Puts keys that were wrapped anew in place; one that was erased or moved on meanwhile is left alone. */
export async function replaceKeys(
  tx: Tx<'protection'>,
  keys: readonly { readonly old: StoredKey; readonly epoch: number; readonly wrapped: Uint8Array }[],
): Promise<void> {
  const fileIds = keys.map(({ old }) => old.fileId);
  const locationIds = keys.map(({ old }) => old.locationId);
  const before = keys.map(({ old }) => old.epoch);
  const epochs = keys.map(({ epoch }) => epoch);
  const wrapped = keys.map((key) => Buffer.from(key.wrapped));
  const fresh = sql`unnest(${fileIds}::uuid[], ${locationIds}::uuid[], ${before}::int[], ${epochs}::int[],
    ${wrapped}::bytea[]) as fresh (file_id, location_id, before, epoch, wrapped)`;
  await sql`update protection.file_key kept set epoch = fresh.epoch, wrapped = fresh.wrapped from ${fresh}
    where kept.file_id = fresh.file_id and fresh.location_id is null and kept.epoch = fresh.before`.execute(
    tx,
  );
  await sql`update protection.location kept set epoch = fresh.epoch, wrapped = fresh.wrapped from ${fresh}
    where kept.file_id = fresh.file_id and kept.location_id = fresh.location_id
      and kept.epoch = fresh.before`.execute(tx);
  await sql`update protection.complaint kept set epoch = fresh.epoch, wrapped = fresh.wrapped from ${fresh}
    where kept.complaint_id = fresh.file_id and kept.epoch = fresh.before`.execute(tx);
}

/** How many keys each epoch still wraps. */
export async function countKeysByEpoch(tx: Tx<'protection'>): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ epoch: number; keys: number }>`
    select epoch, count(*)::integer as keys
    from (select epoch from protection.file_key union all select epoch from protection.location
      union all select epoch from protection.complaint) every
    group by epoch order by epoch`.execute(tx);
  return new Map(rows.map(({ epoch, keys }) => [epoch, keys]));
}
