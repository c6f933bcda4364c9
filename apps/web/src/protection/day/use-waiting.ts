import { useQuery } from '@tanstack/react-query';
import { nodeNow } from '../../api/index.ts';
import { useMe } from '../../platform/session/me.ts';
import { erasuresQuery } from '../erasure/erasure.queries.ts';
import { handoversQuery } from '../handover/handover.queries.ts';
import { revealsQuery, waitsForMe } from '../location/location.queries.ts';
import { referralsQuery, waitsForAnswer } from '../received/received.queries.ts';
import { leadsQuery } from '../same-child/leads.queries.ts';
import { dayQuery } from './day.queries.ts';
import { countDue } from './day-groups.ts';

/** The page looks by itself, seldom, and whenever somebody comes back to it: each look is a row of the audit. */
const quietly = { refetchInterval: 5 * 60_000, refetchOnWindowFocus: true, staleTime: 60_000 } as const;

/**
 * How many hand-overs, location reveals and erasures wait for my answer, and referrals for my agency's; and what is
 * overdue or due today in the files I am responsible for.
 */
export function useWaiting() {
  const { permissions, mandate } = useMe();
  const enabled = (permission: (typeof permissions)[number]) => permissions.includes(permission);
  const { data: reveals = 0 } = useQuery({
    ...revealsQuery,
    ...quietly,
    enabled: enabled('location.approve'),
    select: (found) => found.reveals.filter(waitsForMe).length,
  });
  const { data: handovers = 0 } = useQuery({
    ...handoversQuery,
    ...quietly,
    enabled: enabled('file.hand_over'),
    select: (found) => found.handovers.length,
  });
  const { data: erasures = 0 } = useQuery({
    ...erasuresQuery,
    ...quietly,
    enabled: enabled('file.erase_approve'),
    select: (found) => found.erasures.length,
  });
  const { data: referrals = 0 } = useQuery({
    ...referralsQuery,
    ...quietly,
    enabled: enabled('referral.receive'),
    select: (found) => found.referrals.filter(waitsForAnswer).length,
  });
  const { data: leads = 0 } = useQuery({
    ...leadsQuery,
    ...quietly,
    enabled: enabled('lead.work'),
    select: (found) =>
      found.leads.filter(({ waits, mine }) => waits && (mine || mandate.role === 'supervisor')).length,
  });
  const { data: due = 0 } = useQuery({
    ...dayQuery('mine'),
    ...quietly,
    enabled: enabled('file.correct'),
    select: ({ clocks }) => countDue(clocks, nodeNow(), mandate.role),
  });
  return { '/day': reveals + handovers + erasures + due, '/referrals': referrals, '/same-child': leads };
}
