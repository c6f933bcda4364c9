import { queryOptions } from '@tanstack/react-query';
import { listRevealsRoute, type Reveal, readLocationRoute } from '@tutela/contract';
import { call, callInBackground, nodeNow } from '../../api/index.ts';

export const revealsKey = ['protection', 'reveals'] as const;

const askAgainAfter = 10_000;

/** When a reveal of mine may have changed by itself: answered, or over. Milliseconds from now. */
function changesIn({ mine, state, until }: Reveal): number | undefined {
  if (!mine) return undefined;
  if (state === 'asked') return askAgainAfter;
  if (state !== 'approved' || until === null) return undefined;
  return Math.max(1_000, Date.parse(until) - nodeNow() + 500);
}

/** Reveals of one file. While I wait for an answer, or look, they are asked for again, quietly. */
export const revealsOfFileQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...revealsKey, fileId],
    queryFn: () => callInBackground(listRevealsRoute, { query: { fileId } }),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const moments = (state.data?.reveals ?? []).flatMap((reveal) => changesIn(reveal) ?? []);
      return moments.length > 0 && Math.min(...moments);
    },
  });

/** All reveals that wait for my answer, and my own of the last day. The rail asks for them by itself. */
export const revealsQuery = queryOptions({
  queryKey: [...revealsKey, 'all'],
  queryFn: () => callInBackground(listRevealsRoute, {}),
});

/** Whether I am asked to be the second person. */
export const waitsForMe = ({ mayAnswer, state }: Reveal): boolean => mayAnswer && state === 'asked';

/** Read once for each press: never kept once it is out of sight. */
export const locationQuery = (revealId: string) =>
  queryOptions({
    queryKey: ['protection', 'location', revealId],
    queryFn: () => call(readLocationRoute, { params: { revealId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  });
