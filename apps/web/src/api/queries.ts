import { QueryClient } from '@tanstack/react-query';

/** What was read from the node, for as long as the page lives. */
export const queries = new QueryClient({
  defaultOptions: {
    // A refusal stays a refusal: only what the network did is worth asking again, and the reader decides when.
    queries: { retry: false, refetchOnWindowFocus: false, staleTime: 15_000, networkMode: 'always' },
    // Without a line a command fails at once and says so, instead of waiting unseen.
    mutations: { networkMode: 'always' },
  },
});
