import { queryOptions } from '@tanstack/react-query';
import { type dueFilters, listFilesRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type Due = Exclude<(typeof dueFilters)[number], 'none'>;

/** As many as one person can look at in a day; the rest is one press away. */
const shown = 25;

/** The files that are due, the longest overdue first; mine, or all that I may see. */
export const dueQuery = (due: Due, isMine: boolean) =>
  queryOptions({
    queryKey: ['protection', 'day', due, isMine],
    queryFn: () =>
      call(listFilesRoute, { query: { due, limit: shown, ...(isMine && { mine: 'yes' as const }) } }),
  });
