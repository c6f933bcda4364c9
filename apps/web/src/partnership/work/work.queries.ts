import { queryOptions } from '@tanstack/react-query';
import { listWorkRoute, type RouteAnswer, readActionRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const workKey = ['partnership', 'work'] as const;
export type Work = RouteAnswer<typeof listWorkRoute>['work'][number];

export const workQuery = queryOptions({ queryKey: workKey, queryFn: () => call(listWorkRoute, {}) });

export const actionQuery = (actionId: string) =>
  queryOptions({
    queryKey: ['partnership', 'action', actionId],
    queryFn: () => call(readActionRoute, { params: { actionId } }),
  });
