import { queryOptions } from '@tanstack/react-query';
import { listRevealsRoute, type Reveal, readLocationRoute } from '@tutela/contract';
import { call, callInBackground } from '../../api/index.ts';

export const revealsKey = ['protection', 'reveals'] as const;

const askAgainAfter = 10_000;
const isWaiting = ({ state, mine }: Reveal) => state === 'asked' && mine;

/** Reveals of one file. While I wait for an answer they are asked for again, quietly. */
export const revealsOfFileQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...revealsKey, fileId],
    queryFn: () => callInBackground(listRevealsRoute, { query: { fileId } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.reveals.some(isWaiting) ? askAgainAfter : false),
  });

/** All reveals that wait for my answer, and my own of the last day. */
export const revealsQuery = queryOptions({
  queryKey: [...revealsKey, 'all'],
  queryFn: () => call(listRevealsRoute, {}),
});

/** Read once for each press: never kept once it is out of sight. */
export const locationQuery = (revealId: string) =>
  queryOptions({
    queryKey: ['protection', 'location', revealId],
    queryFn: () => call(readLocationRoute, { params: { revealId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  });
