/**
 * Where a referral stands (protection.md, 7). What was written and not sent is in one of the first three: by what it
 * still waits for. On one node, sending is delivering.
 */
export const referralStates = [
  'awaiting_consent',
  'awaiting_guardian',
  'ready',
  'sent',
  'seen',
  'accepted',
  'partly_accepted',
  'rejected',
  'expired',
  'in_service',
  'completed',
  'discontinued',
  'recalled',
  'consent_withdrawn',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** Total: from every state, where it may lead. A consent and a guardian's answer come, and can go, before it is sent. */
export const referralTable: Record<ReferralState, readonly ReferralState[]> = {
  awaiting_consent: ['awaiting_guardian', 'ready', 'recalled'],
  awaiting_guardian: ['awaiting_consent', 'ready', 'recalled'],
  ready: ['awaiting_consent', 'awaiting_guardian', 'sent', 'recalled'],
  sent: ['seen', 'expired', 'recalled', 'consent_withdrawn'],
  seen: ['accepted', 'partly_accepted', 'rejected', 'expired', 'recalled', 'consent_withdrawn'],
  accepted: ['in_service', 'discontinued', 'recalled', 'consent_withdrawn'],
  partly_accepted: ['in_service', 'discontinued', 'recalled', 'consent_withdrawn'],
  rejected: [],
  expired: [],
  in_service: ['completed', 'discontinued', 'recalled', 'consent_withdrawn'],
  completed: [],
  discontinued: [],
  recalled: [],
  consent_withdrawn: [],
};

export const unsentStates: readonly ReferralState[] = ['awaiting_consent', 'awaiting_guardian', 'ready'];

/** Over: nobody does anything on it any more, and nobody reads anything because of it. */
export const isOver = (state: ReferralState): boolean => referralTable[state].length === 0;
