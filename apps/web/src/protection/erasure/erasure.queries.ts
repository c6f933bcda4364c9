import { queryOptions } from '@tanstack/react-query';
import { listErasuresRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type ProposedErasure = RouteAnswer<typeof listErasuresRoute>['erasures'][number];

export const erasuresKey = ['protection', 'erasures'] as const;

/** Erasures that wait for the data-protection officer. */
export const erasuresQuery = queryOptions({
  queryKey: erasuresKey,
  queryFn: () => call(listErasuresRoute, {}),
});
