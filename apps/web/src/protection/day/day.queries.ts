import { queryOptions } from '@tanstack/react-query';
import { readDayRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type Whose = 'mine' | 'team';

/** What my files, or all that I may see, ask for within a week; the most urgent first. */
export const dayQuery = (whose: Whose) =>
  queryOptions({
    queryKey: ['protection', 'day', whose],
    queryFn: () => call(readDayRoute, { query: { whose } }),
  });
