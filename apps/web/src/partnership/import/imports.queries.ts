import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listImportLinesRoute, listImportsRoute, type RouteAnswer, readImportRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

const importsKey = ['partnership', 'imports'] as const;
export type ImportedFile = RouteAnswer<typeof readImportRoute>;

export const importsQuery = queryOptions({
  queryKey: importsKey,
  queryFn: () => call(listImportsRoute, {}),
});

export const importQuery = (reportId: string) =>
  queryOptions({
    queryKey: [...importsKey, reportId],
    queryFn: () => call(readImportRoute, { params: { reportId } }),
  });

export const importLinesQuery = (reportId: string) =>
  infiniteQueryOptions({
    queryKey: [...importsKey, reportId, 'lines'],
    queryFn: ({ pageParam }) =>
      call(listImportLinesRoute, { params: { reportId }, query: { after: pageParam, limit: 200 } }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
