import { queryOptions } from '@tanstack/react-query';
import { listGrantsRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';
import { fileKey } from '../file/file.queries.ts';

export type Grant = RouteAnswer<typeof listGrantsRoute>['grants'][number];

/** Who may read the file besides its agency. */
export const grantsQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'grants'],
    queryFn: () => call(listGrantsRoute, { params: { fileId } }),
  });
