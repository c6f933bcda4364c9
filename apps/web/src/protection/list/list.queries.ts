import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type FileFilter, listFilesRoute, listViewsRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type SavedView = RouteAnswer<typeof listViewsRoute>['views'][number];

const filesPerPage = 100;

/** The files that a filter finds, page after page. */
export const filesQuery = (filter: FileFilter) =>
  infiniteQueryOptions({
    queryKey: ['protection', 'files', filter],
    queryFn: ({ pageParam }) =>
      call(listFilesRoute, {
        query: { ...filter, limit: filesPerPage, ...(pageParam !== '' && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 60_000,
  });

export const viewsKey = ['protection', 'views'] as const;

export const viewsQuery = queryOptions({
  queryKey: viewsKey,
  queryFn: () => call(listViewsRoute, {}),
  staleTime: 5 * 60_000,
});
