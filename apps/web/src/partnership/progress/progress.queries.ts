import { queryOptions } from '@tanstack/react-query';
import {
  listIndicatorsRoute,
  listObservationsRoute,
  listProgressRoute,
  type RouteAnswer,
} from '@tutela/contract';
import { call } from '../../api/index.ts';

export type Target = RouteAnswer<typeof listProgressRoute>['progress'][number];

export const indicatorsQuery = queryOptions({
  queryKey: ['partnership', 'indicators'],
  queryFn: () => call(listIndicatorsRoute, {}),
});

export const progressQuery = (partyCode: string) =>
  queryOptions({
    queryKey: ['partnership', 'progress', partyCode],
    queryFn: () => call(listProgressRoute, { query: { partyCode } }),
  });

export const observationsQuery = (partyCode: string, indicatorId: string) =>
  queryOptions({
    queryKey: ['partnership', 'observations', partyCode, indicatorId],
    queryFn: () => call(listObservationsRoute, { query: { partyCode, indicatorId } }),
  });
