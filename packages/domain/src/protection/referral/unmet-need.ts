import type { FileContent } from '../file/evolve.ts';
import { type Need, needs } from '../plan/needs.ts';
import type { Referral } from './referrals.ts';
import { referralStateOf } from './standing.ts';

type Asked = Pick<FileContent, 'consents' | 'guardian' | 'referrals'>;

/**
 * The needs for which every agency that was asked said no, or did not answer in time. What was not sent, was recalled
 * or was no longer agreed to was not refused by anybody, and does not count.
 */
export function unmetNeeds(content: Asked, now: string): readonly Need[] {
  return needs.filter((need) => {
    const asked = content.referrals.filter((each) => each.needs.includes(need)).map(fate);
    const counted = asked.filter((each) => each !== 'not_counted');
    return counted.length > 0 && counted.every((each) => each === 'refused');

    function fate(referral: Referral): 'refused' | 'not_refused' | 'not_counted' {
      switch (referralStateOf(referral, content, now)) {
        case 'rejected':
        case 'expired':
          return 'refused';
        case 'awaiting_consent':
        case 'awaiting_guardian':
        case 'ready':
        case 'recalled':
        case 'consent_withdrawn':
          return 'not_counted';
        default:
          return isLeftOut(referral, need) ? 'refused' : 'not_refused';
      }
    }
  });
}

/** An answer in part leaves the other needs unmet. */
const isLeftOut = ({ answer }: Referral, need: Need): boolean =>
  answer?.answer === 'partly_accepted' && !answer.acceptedNeeds.includes(need);
