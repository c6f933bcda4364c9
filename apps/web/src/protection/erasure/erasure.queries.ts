import { queryOptions } from '@tanstack/react-query';
import { listErasuresRoute, type RouteAnswer } from '@tutela/contract';
import { callInBackground } from '../../api/index.ts';

export type ProposedErasure = RouteAnswer<typeof listErasuresRoute>['erasures'][number];

export const erasuresKey = ['protection', 'erasures'] as const;

/** Erasures that wait for the data-protection officer. The rail asks for them by itself. */
export const erasuresQuery = queryOptions({
  queryKey: erasuresKey,
  queryFn: () => callInBackground(listErasuresRoute, {}),
});
