import { createHmac, type KeyObject } from 'node:crypto';

/** What the key of the row hashes is derived for. Another one would make every row look changed. */
export const rowHashLabel = 'audit rows';

/** One row of the audit without its hash, as texts: so it is written, and so it is read back to be verified. */
export interface AuditRow {
  /** UUIDv7; its time is `at`. */
  readonly auditId: string;
  /** Microseconds since 1970, UTC: the whole precision of the column, so that no digit can be changed unseen. */
  readonly atMicros: string;
  readonly requestId: string;
  readonly accountId: string | null;
  readonly agencyId: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly operation: string;
  readonly class: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly fileId: string | null;
  /** JSON, exactly as stored. */
  readonly details: string | null;
}

/** HMAC-SHA-256 over all clear fields: whoever has only the database can neither change nor make up a row. */
export function hashAuditRow(key: KeyObject, row: AuditRow): Buffer {
  return createHmac('sha256', key).update(canonical(row)).digest();
}

/** Each field with its length before it, nothing as `-`: two different rows never have the same form. */
function canonical(row: AuditRow): string {
  return [
    'tutela-audit-1',
    row.auditId,
    row.atMicros,
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
  ]
    .map((field) => (field === null ? '-' : `${field.length}:${field}`))
    .join(',');
}
