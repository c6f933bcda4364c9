import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { takeReturnAddress } from '../session/return-address.ts';
import { sessionQuery } from '../session/session.queries.ts';

/** After signing in: reads who is there now, then goes to where the person wanted to go. */
export function useArrival(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey !== sessionQuery.queryKey });
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await router.navigate({ href: takeReturnAddress(), replace: true });
  };
}
