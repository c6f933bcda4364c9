/** For what a referral passes anything on: those of the purposes of a consent that a service can have. */
export const referralPurposes = [
  'services',
  'health_care',
  'education',
  'legal_help',
  'family_tracing',
] as const;
export type ReferralPurpose = (typeof referralPurposes)[number];

export const urgencies = ['normal', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

export const referralAnswers = ['accepted', 'partly_accepted', 'rejected'] as const;
export type ReferralAnswerKind = (typeof referralAnswers)[number];

/** Why an agency does not take a child on (protection.md, 7). */
export const rejectionReasons = [
  'no_capacity',
  'out_of_area',
  'not_eligible',
  'wrong_service',
  'safety',
  'insufficient_information',
  'duplicate',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** How a service goes on after it was accepted. */
export const serviceSteps = ['in_service', 'completed', 'discontinued'] as const;
export type ServiceStep = (typeof serviceSteps)[number];

/** What became of the need when the service was over. */
export const serviceOutcomes = ['need_met', 'partly_met', 'not_met'] as const;
export type ServiceOutcome = (typeof serviceOutcomes)[number];
