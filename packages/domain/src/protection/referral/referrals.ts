import type { PlacedEntry } from '../file/placed-entry.ts';
import type { ReferralAnswer, ReferralSending, ReferralService, WrittenReferral } from './entries.ts';
import type { ReferralState } from './referral-table.ts';

/** What was last done on a referral. Where one that is not sent stands, and whether it expired, follows from more. */
export type ReferralStep =
  | 'unsent'
  | Exclude<ReferralState, 'awaiting_consent' | 'awaiting_guardian' | 'ready' | 'expired'>;

export interface Referral extends WrittenReferral {
  /** That of the entry that wrote it. */
  readonly referralId: string;
  readonly step: ReferralStep;
  /** The questions to the guardian on it, oldest first, and what the guardian in office last said. */
  readonly askIds: readonly string[];
  readonly guardian: 'silent' | 'approved' | 'objected';
  readonly sending: ReferralSending | null;
  readonly answer: ReferralAnswer | null;
  readonly service: ReferralService | null;
  /** The grant that the access rests on now. */
  readonly grantId: string | null;
}

/** All referrals of a file, oldest first. */
export type Referrals = readonly Referral[];

/** One step of the fold; what the guardian says on a referral is part of it. */
export function addToReferrals(all: Referrals, placed: PlacedEntry): Referrals {
  const { entry, entryId } = placed;
  switch (entry.type) {
    case 'referral.drafted':
      return [...all, { ...entry.payload, ...unsent, referralId: entryId }];
    case 'guardian.asked': {
      const { referralId } = entry.payload;
      return change(all, referralId, ({ askIds }) => ({ askIds: [...askIds, entryId] }));
    }
    case 'guardian.answered': {
      const { askId, answer } = entry.payload;
      const guardian = answer === 'approve' ? 'approved' : 'objected';
      return all.map((each) => (each.askIds.includes(askId) ? { ...each, guardian } : each));
    }
    // Who is in office now was not asked yet.
    case 'guardian.appointed':
    case 'guardian.suspended':
    case 'guardian.ended':
      return all.map((each) => (each.step === 'unsent' ? { ...each, guardian: 'silent' } : each));
    default:
      return afterSending(all, placed);
  }
}

const unsent = {
  step: 'unsent',
  askIds: [],
  guardian: 'silent',
  sending: null,
  answer: null,
  service: null,
  grantId: null,
} as const;

function afterSending(all: Referrals, { entry }: PlacedEntry): Referrals {
  switch (entry.type) {
    case 'referral.sent': {
      const { payload } = entry;
      return change(all, payload.referralId, () => ({
        step: 'sent',
        sending: payload,
        grantId: payload.grantId,
      }));
    }
    case 'referral.seen':
      return change(all, entry.payload.referralId, () => ({ step: 'seen' }));
    case 'referral.answered': {
      const { payload } = entry;
      const grantId = payload.access?.grantId ?? null;
      return change(all, payload.referralId, () => ({ step: payload.answer, answer: payload, grantId }));
    }
    case 'referral.served': {
      const { payload } = entry;
      return change(all, payload.referralId, () => ({ step: payload.step, service: payload }));
    }
    case 'referral.recalled':
      return change(all, entry.payload.referralId, () => ({ step: 'recalled' }));
    case 'referral.consent_withdrawn':
      return change(all, entry.payload.referralId, () => ({ step: 'consent_withdrawn' }));
    default:
      return all;
  }
}

const change = (
  all: Referrals,
  referralId: string | undefined,
  into: (referral: Referral) => Partial<Referral>,
): Referrals => all.map((each) => (each.referralId === referralId ? { ...each, ...into(each) } : each));
