import { queryOptions, useQuery } from '@tanstack/react-query';
import { listSeatsRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

const seatsQuery = queryOptions({
  queryKey: ['partnership', 'seats'],
  queryFn: () => call(listSeatsRoute, { query: {} }),
});

/** The members that one may speak for now. */
export function useOwnParties(): readonly string[] {
  const { data } = useQuery(seatsQuery);
  const seats = data?.seats.filter(({ acts }) => acts.includes('state')) ?? [];
  return [...new Set(seats.map(({ partyCode }) => partyCode))].sort();
}
