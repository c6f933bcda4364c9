import type { FileContent } from '../file/evolve.ts';
import { isInOffice } from '../guardian/guardian-table.ts';
import { coverageOf } from './coverage.ts';
import { isOver, type ReferralState } from './referral-table.ts';
import type { Referral } from './referrals.ts';

/** What of a file a referral waits for. */
type Around = Pick<FileContent, 'consents' | 'guardian'>;

/**
 * Where a referral stands at a moment (an instant). One without an answer in time has expired: silence is never a yes
 * (protection.md, 14, rule 3).
 */
export function referralStateOf(referral: Referral, around: Around, now: string): ReferralState {
  const { step, sending } = referral;
  if (step === 'unsent') return waitsFor(referral, around, now.slice(0, 10));
  const isUnanswered = step === 'sent' || step === 'seen';
  return isUnanswered && sending !== null && now > sending.answerBy ? 'expired' : step;
}

function waitsFor(referral: Referral, around: Around, today: string): ReferralState {
  if (coverageOf(around, referral, today).missing.length > 0) return 'awaiting_consent';
  return guardianStands(referral, around, today) === 'free' ? 'ready' : 'awaiting_guardian';
}

/** Whether the guardian lets a referral go: it is free, nobody said yes yet, or the guardian says no. */
export type GuardianStands = 'free' | 'silent' | 'objects';

/**
 * A guardian's no always counts. Without a guardian in office nobody can be asked; and where a second person decided
 * on a ground of law that all of it is passed on, an urgent referral does not wait for a guardian's answer
 * (protection.md, 14, rule 11).
 */
export function guardianStands(referral: Referral, around: Around, today: string): GuardianStands {
  if (referral.guardian === 'objected') return 'objects';
  if (!isInOffice(around.guardian.state) || referral.guardian === 'approved') return 'free';
  const isUrgent = referral.urgency === 'urgent' && coverageOf(around, referral, today).isOverridden;
  return isUrgent ? 'free' : 'silent';
}

type AroundAll = Around & Pick<FileContent, 'referrals'>;

/**
 * The referrals on which something is still to be done. Without a moment, one that nobody answered counts as open; a
 * file is not closed without a word on each.
 */
export function openReferrals(content: AroundAll, now = ''): readonly Referral[] {
  return content.referrals.filter((each) => !isOver(referralStateOf(each, content, now)));
}
