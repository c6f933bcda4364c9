import { queryOptions } from '@tanstack/react-query';
import { listSessionsRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['platform', 'sessions'],
  queryFn: () => call(listSessionsRoute, {}),
});
