import { queryOptions } from '@tanstack/react-query';
import { listPracticesRoute, type RouteAnswer, readPracticeRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const practicesKey = ['partnership', 'practices'] as const;
export type ReadPractice = RouteAnswer<typeof readPracticeRoute>;

export const practicesQuery = queryOptions({
  queryKey: practicesKey,
  queryFn: () => call(listPracticesRoute, { query: {} }),
});

export const practiceQuery = (practiceId: string) =>
  queryOptions({
    queryKey: [...practicesKey, practiceId],
    queryFn: () => call(readPracticeRoute, { params: { practiceId } }),
  });
