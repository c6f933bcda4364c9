import type { Referrals } from './referrals.ts';

interface ReferralClock {
  readonly name: 'referral_answer';
  readonly due: string;
  readonly warnings: readonly string[];
}

/** Until when each agency that was asked has to answer. */
export function referralClocksOf(
  { referrals }: { readonly referrals: Referrals },
  today: string,
): readonly ReferralClock[] {
  return referrals.flatMap(({ step, sending }) => {
    const due = sending?.answerBy.slice(0, 10);
    const isAsked = step === 'sent' || step === 'seen';
    return isAsked && due !== undefined && due >= today
      ? [{ name: 'referral_answer', due, warnings: [] } as const]
      : [];
  });
}
