import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  listActionsRoute,
  listRecommendationsRoute,
  type RouteAnswer,
  readRecommendationRoute,
} from '@tutela/contract';
import { call } from '../../api/index.ts';
import type { ListFilter } from './recommendation-filter.ts';

export const recommendationsKey = ['partnership', 'recommendations'] as const;
export type ReadRecommendation = RouteAnswer<typeof readRecommendationRoute>;

const firstPage = (): number | undefined => undefined;

/** Page after page in the order that was chosen; what comes in meanwhile shifts nothing that was read. */
export const recommendationsQuery = (filter: ListFilter, language: string) =>
  infiniteQueryOptions({
    queryKey: [...recommendationsKey, 'list', filter, language],
    queryFn: ({ pageParam }) =>
      call(listRecommendationsRoute, {
        query: {
          ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
          language,
          limit: 50,
          ...(pageParam !== undefined && { before: pageParam }),
        },
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const recommendationQuery = (recommendationId: string) =>
  queryOptions({
    queryKey: [...recommendationsKey, recommendationId],
    queryFn: () => call(readRecommendationRoute, { params: { recommendationId } }),
  });

export const actionsOfQuery = (recommendationId: string) =>
  queryOptions({
    queryKey: [...recommendationsKey, recommendationId, 'actions'],
    queryFn: () => call(listActionsRoute, { query: { recommendationId } }),
  });
