import { CompiledQuery, sql } from 'kysely';
import type { Tx } from '../db/tx.ts';
import type { AuditRow } from './row-hash.ts';

const insert = `
  insert into platform.audit (audit_id, at, request_id, account_id, agency_id, role, purpose, operation, class,
    outcome, code, file_id, details, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

/** Part of every transaction, so the statement is not built anew each time. */
export function auditInsert(row: AuditRow, at: Date, hash: Uint8Array): CompiledQuery {
  return CompiledQuery.raw(insert, [
    row.auditId,
    at.toISOString(),
    row.requestId,
    row.accountId,
    row.agencyId,
    row.role,
    row.purpose,
    row.operation,
    row.class,
    row.outcome,
    row.code,
    row.fileId,
    row.details,
    hash,
  ]);
}

/** A row as it is verified: with its place in the order of sealing, and its hash. */
export interface StoredRow extends AuditRow {
  readonly transaction: bigint;
  readonly hash: Buffer;
}

/** Where to go on reading: after this row, or from this transaction on. */
export interface Place {
  readonly transaction: bigint;
  readonly auditId: string | null;
}

/** The next rows in the order of sealing, up to but not including the transaction `below`. */
export async function nextRows(
  tx: Tx<'platform'>,
  after: Place,
  below: bigint,
  limit: number,
): Promise<StoredRow[]> {
  const found = await sql<AuditRow & { transaction: string; hash: Buffer }>`
    select transaction::text as transaction, ${columns}
    from platform.audit row
    where row.transaction >= ${String(after.transaction)}::xid8
      and (row.transaction > ${String(after.transaction)}::xid8 or ${after.auditId}::uuid is null
        or audit_id > ${after.auditId}::uuid)
      and row.transaction < ${String(below)}::xid8
    order by row.transaction, audit_id
    limit ${limit}`.execute(tx);
  return found.rows.map((row) => ({ ...row, transaction: BigInt(row.transaction) }));
}

const columns =
  sql.raw(`audit_id as "auditId", (extract(epoch from at) * 1000000)::bigint::text as "atMicros",
  request_id as "requestId", account_id as "accountId", agency_id::text as "agencyId", role, purpose, operation,
  class, outcome, code, file_id as "fileId", details::text as details, hash`);

export async function rowExists(tx: Tx<'platform'>, auditId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('platform.audit')
    .select('audit_id')
    .where('audit_id', '=', auditId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Rows that claim a transaction which has not begun yet: no writer can have made them. At most `limit`. */
export async function rowsFromTheFuture(tx: Tx<'platform'>, limit: number): Promise<string[]> {
  const found = await sql<{ auditId: string }>`
    select audit_id as "auditId" from platform.audit
    where transaction >= pg_snapshot_xmax(pg_current_snapshot())
    order by transaction limit ${limit}`.execute(tx);
  return found.rows.map((row) => row.auditId);
}
