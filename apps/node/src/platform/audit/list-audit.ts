import { AuditEntry, type listAuditRoute, type RouteInput, type RouteOutput } from '@tutela/contract';
import type { Tx } from '../db/tx.ts';
import { listAuditRows } from './list-audit.store.ts';

/** A page of the audit, newest first. Who may see it is decided by the row's policy as well. */
export async function listAudit(
  tx: Tx<'platform'>,
  query: RouteInput<typeof listAuditRoute>['query'],
): Promise<RouteOutput<typeof listAuditRoute>> {
  const { from, until, limit, ...filter } = query;
  const rows = await listAuditRows(
    tx,
    { ...filter, from: dateOf(from), until: dateOf(until) },
    // One more than a page, to know whether there is another.
    limit + 1,
  );
  const entries = rows.slice(0, limit).map((row) =>
    AuditEntry.parse({
      auditId: row.audit_id,
      at: row.at.toISOString(),
      requestId: row.request_id,
      accountId: row.account_id,
      actorName: row.actor_name,
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      role: row.role,
      purpose: row.purpose,
      operation: row.operation,
      class: row.class,
      outcome: row.outcome,
      code: row.code,
      fileId: row.file_id,
      details: row.details,
    }),
  );
  return { entries, next: rows.length > limit ? (entries.at(-1)?.auditId ?? null) : null };
}

const dateOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(text);
