import { queryOptions, useQuery } from '@tanstack/react-query';
import { listDirectoryRoute } from '@tutela/contract';
import { useMemo } from 'react';
import { call } from '../../api/index.ts';

export const directoryQuery = queryOptions({
  queryKey: ['protection', 'directory'],
  queryFn: () => call(listDirectoryRoute, {}),
  staleTime: 5 * 60_000,
});

export interface Names {
  /** Nothing for someone who no longer works on this node. */
  person: (accountId: string | null) => string | undefined;
  agency: (agencyId: number | null) => string | undefined;
}

/** The names behind the ids that entries carry. */
export function useNames(): Names {
  const { data } = useQuery(directoryQuery);
  return useMemo(() => {
    const people = new Map(data?.people.map(({ accountId, name }) => [accountId, name]));
    const agencies = new Map(data?.agencies.map(({ agencyId, name }) => [agencyId, name]));
    return {
      person: (id) => (id === null ? undefined : people.get(id)),
      agency: (id) => (id === null ? undefined : agencies.get(id)),
    };
  }, [data]);
}
