import { queryOptions } from '@tanstack/react-query';
import { listCandidatesRoute, listNominationsRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const nominationsKey = ['partnership', 'nominations'] as const;
export type Nomination = RouteAnswer<typeof listNominationsRoute>['nominations'][number];

export const nominationsQuery = queryOptions({
  queryKey: nominationsKey,
  queryFn: () => call(listNominationsRoute, {}),
});

export const candidatesQuery = queryOptions({
  queryKey: ['partnership', 'candidates'],
  queryFn: () => call(listCandidatesRoute, {}),
});
