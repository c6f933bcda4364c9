import { queryOptions } from '@tanstack/react-query';
import { listHandoversRoute, type RouteAnswer } from '@tutela/contract';
import { callInBackground } from '../../api/index.ts';

export type OfferedHandover = RouteAnswer<typeof listHandoversRoute>['handovers'][number];

export const handoversKey = ['protection', 'handovers'] as const;

/** Hand-overs that wait for my answer. The rail asks for them by itself. */
export const handoversQuery = queryOptions({
  queryKey: handoversKey,
  queryFn: () => callInBackground(listHandoversRoute, {}),
});
