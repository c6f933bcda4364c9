import { queryOptions } from '@tanstack/react-query';
import { listStatementsRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const statementsKey = ['partnership', 'statements'] as const;
export type SaidStatement = RouteAnswer<typeof listStatementsRoute>['statements'][number];

/** What a statement is about: one thing of one State. */
export type Subject =
  | { readonly kind: 'recommendation'; readonly recommendationId: string }
  | { readonly kind: 'indicator'; readonly indicatorId: string };

export const statementsQuery = (partyCode?: string) =>
  queryOptions({
    queryKey: [...statementsKey, partyCode ?? 'all'],
    queryFn: () => call(listStatementsRoute, { query: partyCode === undefined ? {} : { partyCode } }),
  });

export const isAbout = (said: SaidStatement, about: Subject): boolean =>
  about.kind === 'recommendation'
    ? said.recommendationId === about.recommendationId
    : said.indicatorId === about.indicatorId;
