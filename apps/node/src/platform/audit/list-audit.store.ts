import type { Tx } from '../db/tx.ts';

/** Which rows; absent means all. */
export interface AuditFilter {
  readonly accountId?: string | undefined;
  readonly fileId?: string | undefined;
  readonly operation?: string | undefined;
  readonly outcome?: string | undefined;
  readonly class?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Rows before this id. */
  readonly before?: string | undefined;
}

/**
 * Rows, newest first, with the names of who acted. Ids carry their time, so times are asked for by the primary
 * key, and each filter that is likely to be used has an index that ends with the id.
 */
export async function listAuditRows(tx: Tx<'platform'>, filter: AuditFilter, limit: number) {
  const { accountId, fileId, operation, outcome, from, until, before } = filter;
  let query = tx
    .selectFrom('platform.audit')
    .leftJoin('platform.account', 'platform.account.account_id', 'platform.audit.account_id')
    .leftJoin('platform.agency', 'platform.agency.agency_id', 'platform.audit.agency_id')
    .select([
      'audit_id',
      'at',
      'request_id',
      'role',
      'purpose',
      'operation',
      'class',
      'outcome',
      'code',
      'file_id',
    ])
    .select(['details', 'platform.audit.account_id', 'platform.audit.agency_id'])
    .select(['platform.account.name as actor_name', 'platform.agency.name as agency_name']);
  if (accountId !== undefined) query = query.where('platform.audit.account_id', '=', accountId);
  if (fileId !== undefined) query = query.where('file_id', '=', fileId);
  if (operation !== undefined) query = query.where('operation', '=', operation);
  if (filter.class !== undefined) query = query.where('class', '=', filter.class);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  // Said twice, so that the index of what was not done serves both outcomes of it.
  if (outcome !== undefined && outcome !== 'done') query = query.where('outcome', '<>', 'done');
  if (from !== undefined) query = query.where('audit_id', '>=', firstIdAt(from));
  if (until !== undefined) query = query.where('audit_id', '<', firstIdAt(until));
  if (before !== undefined) query = query.where('audit_id', '<', before);
  return query.orderBy('audit_id', 'desc').limit(limit).execute();
}

/** The lowest UUIDv7 (RFC 9562, 5.7) of a moment. */
function firstIdAt(at: Date): string {
  const hex = Math.max(0, at.getTime()).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}
