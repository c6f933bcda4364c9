import { queryOptions } from '@tanstack/react-query';
import { getSessionRoute, listCredentialsRoute } from '@tutela/contract';
import { call, callInBackground } from '../../api/index.ts';

/** Who is signed in, and what this node is. */
export const sessionQuery = queryOptions({
  queryKey: ['platform', 'session'],
  queryFn: () => call(getSessionRoute, {}),
  staleTime: 5 * 60_000,
});

/** The ways in which the person can sign in. Asked by the page itself, so it keeps no session alive. */
export const credentialsQuery = queryOptions({
  queryKey: ['platform', 'credentials'],
  queryFn: () => callInBackground(listCredentialsRoute, {}),
  staleTime: 5 * 60_000,
});
