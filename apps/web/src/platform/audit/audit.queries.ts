import { infiniteQueryOptions } from '@tanstack/react-query';
import { type AuditEntry, listAuditRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';
import { type AuditFilter, auditQueryOf } from './audit-filter.ts';

const firstPage = (): string | undefined => undefined;

/** The audit, newest first, page by page; new rows do not shift what was read. */
export const auditQuery = (filter: AuditFilter, perPage: number) =>
  infiniteQueryOptions({
    queryKey: ['platform', 'audit', filter, perPage],
    queryFn: ({ pageParam }) =>
      call(listAuditRoute, {
        query: {
          ...auditQueryOf(filter),
          limit: perPage,
          ...(pageParam !== undefined && { before: pageParam }),
        },
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface AuditSummary {
  requests: number;
  people: number;
  refused: number;
}

export function summaryOf(entries: readonly AuditEntry[]): AuditSummary {
  return {
    requests: entries.length,
    people: new Set(entries.flatMap(({ accountId }) => accountId ?? [])).size,
    refused: entries.filter(({ outcome }) => outcome !== 'done').length,
  };
}
