import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';

/** Until when each agency that was asked has to answer. Who answers nothing is told of by the referrals themselves. */
export const referralClocks = ({ referrals }: FileContent, today: string): readonly BegunClock[] =>
  referrals.flatMap(({ referralId, step, sending }) => {
    const isAsked = step === 'sent' || step === 'seen';
    if (!isAsked || sending === null) return [];
    const until = sending.answerBy.slice(0, 10);
    if (until < today) return [];
    return [{ name: 'referral_answer' as const, subject: referralId, began: sending.sentAt, until }];
  });
