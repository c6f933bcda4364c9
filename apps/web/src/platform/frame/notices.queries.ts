import { queryOptions } from '@tanstack/react-query';
import { listNoticesRoute } from '@tutela/contract';
import { callInBackground } from '../../api/index.ts';

/** What the person was told and has not put away. The page looks by itself, which keeps no session alive. */
export const noticesQuery = queryOptions({
  queryKey: ['platform', 'notices'],
  queryFn: () => callInBackground(listNoticesRoute, {}),
  refetchInterval: 60_000,
});
