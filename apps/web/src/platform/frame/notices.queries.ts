import { queryOptions } from '@tanstack/react-query';
import { listNoticesRoute } from '@tutela/contract';
import { callInBackground } from '../../api/index.ts';

/** What the person was told and has not put away. The page looks by itself, which keeps no session alive. */
export const noticesQuery = queryOptions({
  queryKey: ['platform', 'notices'],
  queryFn: () => callInBackground(listNoticesRoute, {}),
  // Each look is a row of the audit: seldom by itself, and whenever somebody comes back to the page.
  refetchInterval: 5 * 60_000,
  refetchOnWindowFocus: true,
  staleTime: 60_000,
});
