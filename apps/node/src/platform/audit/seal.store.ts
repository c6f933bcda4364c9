import { sql } from 'kysely';
import type { Tx } from '../db/tx.ts';
import type { SealedRow, SealFacts } from './seal-form.ts';

/** Any number that no other advisory lock of this database uses. */
const sealerLock = 7_483_902;

/** A seal as it is stored. */
export interface StoredSeal extends SealFacts {
  readonly hash: Buffer;
  readonly signature: Buffer;
}

/** Makes this transaction the only sealer of all processes until it ends; false when there is one already. */
export async function becomeSealer(tx: Tx<'platform'>): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${sealerLock}) as mine`.execute(tx);
  return rows[0]?.mine === true;
}

/** How a seal begins: enough to continue the chain. */
export type SealHead = Pick<StoredSeal, 'sealNo' | 'below' | 'hash'>;

export async function findLastSeal(tx: Tx<'platform'>): Promise<SealHead | null> {
  return headOf(
    await tx
      .selectFrom('platform.audit_seal')
      .select(['seal_no', 'below', 'hash'])
      .orderBy('seal_no', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
}

export async function findSeal(tx: Tx<'platform'>, sealNo: bigint): Promise<SealHead | null> {
  return headOf(
    await tx
      .selectFrom('platform.audit_seal')
      .select(['seal_no', 'below', 'hash'])
      .where('seal_no', '=', String(sealNo))
      .executeTakeFirst(),
  );
}

function headOf(row: { seal_no: string; below: string; hash: Buffer } | undefined): SealHead | null {
  return row === undefined ? null : { sealNo: BigInt(row.seal_no), below: BigInt(row.below), hash: row.hash };
}

/**
 * The rows to seal next, and the transaction below which they lie. One statement, thus one snapshot: what lies
 * below the oldest transaction still running in it is finished, and what was committed of it is seen here. A
 * transaction that commits later lies above, however low its rows' ids are. At most about `limit` rows.
 */
export async function rowsToSeal(
  tx: Tx<'platform'>,
  first: bigint,
  limit: number,
): Promise<{ below: bigint; rows: SealedRow[] } | null> {
  const from = sql`${String(first)}::xid8`;
  const { rows } = await sql<{ transaction: string; auditId: string; hash: Buffer; below: string }>`
    with horizon as materialized (
      select pg_snapshot_xmin(pg_current_snapshot()) as finished,
        (select transaction from platform.audit where transaction >= ${from} order by transaction limit 1) as oldest
    ), bound as materialized (
      select least(finished, (
        select transaction from platform.audit where transaction > oldest order by transaction offset ${limit} limit 1
      )) as below
      from horizon where oldest < finished
    )
    select transaction::text as transaction, audit_id as "auditId", hash, below::text as below
    from bound, platform.audit row
    where row.transaction >= ${from} and row.transaction < bound.below
    order by row.transaction, audit_id`.execute(tx);
  const [oldest] = rows;
  if (oldest === undefined) return null;
  return {
    below: BigInt(oldest.below),
    rows: rows.map(({ transaction, auditId, hash }) => ({ transaction: BigInt(transaction), auditId, hash })),
  };
}

export async function insertSeal(tx: Tx<'platform'>, seal: StoredSeal): Promise<void> {
  await tx
    .insertInto('platform.audit_seal')
    .values({
      seal_no: String(seal.sealNo),
      at: new Date(Number(seal.atMicros / 1000n)),
      first: String(seal.first),
      below: String(seal.below),
      row_count: seal.rowCount,
      rows: seal.rows,
      previous: seal.previous,
      hash: seal.hash,
      signature: seal.signature,
    })
    .execute();
}

/** The next seals, as many as name about `rowLimit` rows and at least one, up to and including `last`. */
export async function nextSeals(
  tx: Tx<'platform'>,
  after: bigint,
  last: bigint,
  rowLimit: number,
): Promise<StoredSeal[]> {
  const { rows } = await sql<{
    sealNo: string;
    atMicros: string;
    first: string;
    below: string;
    rowCount: number;
    rows: Buffer;
    previous: Buffer;
    hash: Buffer;
    signature: Buffer;
  }>`
    with few as (
      select seal_no, sum(row_count) over (order by seal_no) - row_count as before
      from (
        select seal_no, row_count from platform.audit_seal
        where seal_no > ${String(after)} and seal_no <= ${String(last)} order by seal_no limit 500
      ) next
    )
    select s.seal_no as "sealNo", (extract(epoch from s.at) * 1000000)::bigint::text as "atMicros",
      s.first::text as first, s.below::text as below, s.row_count as "rowCount", s.rows, s.previous, s.hash, s.signature
    from few join platform.audit_seal s using (seal_no)
    where few.before < ${rowLimit}
    order by s.seal_no`.execute(tx);
  return rows.map((row) => ({
    ...row,
    sealNo: BigInt(row.sealNo),
    atMicros: BigInt(row.atMicros),
    first: BigInt(row.first),
    below: BigInt(row.below),
  }));
}

/** What the audit holds at this moment: its last seal, and the first transaction that has not begun. */
export async function auditExtent(tx: Tx<'platform'>): Promise<{ last: SealHead | null; end: bigint }> {
  const { rows } = await sql<{ end: string }>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as end`.execute(tx);
  return { last: await findLastSeal(tx), end: BigInt(rows[0]?.end ?? 0) };
}

/** The newest seal from which on at least `rowCount` rows are sealed, if there are so many. */
export async function findSealBack(tx: Tx<'platform'>, rowCount: number): Promise<bigint | null> {
  const { rows } = await sql<{ sealNo: string }>`
    select seal_no as "sealNo" from (
      select seal_no, sum(row_count) over (order by seal_no desc) as total
      from (select seal_no, row_count from platform.audit_seal order by seal_no desc limit ${rowCount}) newest
    ) counted
    where total >= ${rowCount} order by seal_no desc limit 1`.execute(tx);
  return rows[0] === undefined ? null : BigInt(rows[0].sealNo);
}

export async function countSealedRows(tx: Tx<'platform'>): Promise<number> {
  const found = await tx
    .selectFrom('platform.audit_seal')
    .select((row) => row.fn.sum<string>('row_count').as('rows'))
    .executeTakeFirst();
  return Number(found?.rows ?? 0);
}

/** Rows that no seal covers yet, counted up to `limit`. */
export async function countUnsealedRows(tx: Tx<'platform'>, limit: number): Promise<number> {
  const { rows } = await sql<{ unsealed: number }>`
    select count(*)::integer as unsealed from (
      select from platform.audit
      where transaction >= coalesce(
        (select below from platform.audit_seal order by seal_no desc limit 1), '0'::xid8)
      limit ${limit}
    ) few`.execute(tx);
  return rows[0]?.unsealed ?? 0;
}
