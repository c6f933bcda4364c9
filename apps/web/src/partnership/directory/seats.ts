import { queryOptions, useQuery } from '@tanstack/react-query';
import { type AllianceSeat, listSeatsRoute } from '@tutela/contract';
import type { SeatAct } from '@tutela/domain';
import { call } from '../../api/index.ts';

export const seatsKey = ['partnership', 'seats'] as const;

export const seatsQuery = queryOptions({
  queryKey: seatsKey,
  queryFn: () => call(listSeatsRoute, { query: {} }),
});

const none: readonly AllianceSeat[] = [];

export function useSeats(): readonly AllianceSeat[] {
  return useQuery(seatsQuery).data?.seats ?? none;
}

/** The members for which one may do this now, by the seats that one holds. */
export function useOwnParties(act: SeatAct = 'state'): readonly string[] {
  const able = useSeats().filter(({ acts }) => acts.includes(act));
  return [...new Set(able.map(({ partyCode }) => partyCode))].sort();
}
