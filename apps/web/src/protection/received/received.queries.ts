import { queryOptions } from '@tanstack/react-query';
import { listReferralsRoute, type RouteAnswer, readReferralRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type ReceivedReferral = RouteAnswer<typeof listReferralsRoute>['referrals'][number];
export type ReferralLetter = RouteAnswer<typeof readReferralRoute>;

export const referralsKey = ['protection', 'referrals'] as const;

/** The queue of the own agency. */
export const referralsQuery = queryOptions({
  queryKey: referralsKey,
  queryFn: () => call(listReferralsRoute, {}),
});

/** Nobody here has said yet whether it can be done. */
export const waitsForAnswer = ({ state }: ReceivedReferral): boolean => state === 'sent' || state === 'seen';

/** What one of them asks. */
export const letterQuery = (referralId: string) =>
  queryOptions({
    queryKey: [...referralsKey, referralId],
    queryFn: () => call(readReferralRoute, { params: { referralId } }),
  });
