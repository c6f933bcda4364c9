import { withoutInterpreter } from '@tutela/domain';
import type { Target } from './target.ts';

const reason = 'Because the test says so';

/** The alarm that a child is held. */
export const detention = {
  kind: 'police_custody',
  ground: 'offence',
  since: '2026-05-31T00:00:00Z',
  authority: reason,
  apartFromAdults: 'unknown',
  words: reason,
} as const;

export const claim = {
  kind: 'offence',
  act: reason,
  actOn: '2026-05-01',
  authority: reason,
  link: reason,
  request: 'drop',
  legalAid: 'asked_for',
  lawyer: reason,
  madeOn: '2026-05-20',
} as const;

export const claimRefused = {
  outcome: 'refused',
  decidedOn: '2026-05-30',
  reasons: reason,
  appealRoute: reason,
  appealUntil: '2026-06-30',
} as const;

/** What is known of a missing child. */
const missingFacts = {
  lastSeenAt: null,
  lastSeen: reason,
  risks: ['met_online'],
  riskWords: reason,
  phone: '000',
  companions: reason,
  destination: reason,
  abroad: 'unknown',
};

/** The first thing that is done for a missing child. */
export const policeTold = {
  whom: 'police',
  outcome: 'told',
  at: '2026-06-01T00:00:00Z',
  by: reason,
  to: reason,
  reference: 'M-1',
  reason: '',
} as const;

export const childBack = {
  found: 'returned',
  at: '2026-06-01T00:00:00Z',
  by: reason,
  condition: reason,
} as const;

export const returnTalk = {
  at: '2026-06-01T00:00:00Z',
  by: reason,
  independent: true,
  childView: { kind: 'words', words: reason, howAsked: reason, mayShow: [] as 'panel'[] },
  ...withoutInterpreter,
  harm: 'none_known',
  whyLeft: reason,
  nextSteps: reason,
} as const;

export const childRequest = { kind: 'see', by: 'child', parts: ['notes'], askedOn: '2026-05-20' } as const;

export const returnRisk = {
  assessedOn: '2026-05-30',
  country: 'AL',
  originDanger: 'low',
  retrafficking: 'low',
  family: 'none_found',
  dangers: reason,
  reception: 'confirmed',
  guardianThere: 'confirmed',
  services: 'confirmed',
  waiting: reason,
  childView: { kind: 'words', words: reason, howAsked: reason, mayShow: [] as 'panel'[] },
  asylum: 'not_possible',
  conclusion: 'safe_with_conditions',
  conditions: reason,
  reasons: reason,
} as const;

/** What is sent for a child who is missing, held, accused or to be returned. */
export const alarmBodies: Record<string, (target: Target) => unknown> = {
  'protection.record-detention': ({ justiceVersion }) => ({ ...detention, baseVersion: justiceVersion }),
  'protection.review-detention': ({ justiceVersion }) => ({
    reviewedOn: '2026-06-01',
    childSeen: true,
    lawyerReached: false,
    stillHeldBecause: reason,
    instead: reason,
    baseVersion: justiceVersion,
  }),
  'protection.end-detention': ({ justiceVersion }) => ({
    endedAt: '2026-06-01T00:00:00Z',
    ending: 'released',
    words: reason,
    baseVersion: justiceVersion,
  }),
  'protection.make-claim': ({ justiceVersion }) => ({ ...claim, baseVersion: justiceVersion }),
  'protection.decide-claim': ({ claimId, justiceVersion }) => ({
    ...claimRefused,
    claimId,
    baseVersion: justiceVersion,
  }),
  'protection.appeal-claim': ({ claimId, justiceVersion }) => ({
    claimId,
    appealedOn: '2026-06-01',
    grounds: reason,
    baseVersion: justiceVersion,
  }),
  'protection.record-return-risk': ({ assessmentVersion }) => ({
    ...returnRisk,
    baseVersion: assessmentVersion,
  }),
  'protection.record-child-request': ({ consentVersion }) => ({
    ...childRequest,
    baseVersion: consentVersion,
  }),
  'protection.extend-child-request': ({ childRequestId, consentVersion }) => ({
    requestId: childRequestId,
    reason,
    baseVersion: consentVersion,
  }),
  'protection.answer-child-request': ({ childRequestId, consentVersion }) => ({
    requestId: childRequestId,
    outcome: 'refused',
    answeredOn: '2026-06-01',
    answer: reason,
    reasons: reason,
    complaintRoute: reason,
    baseVersion: consentVersion,
  }),
  'protection.report-missing': () => ({}),
  'protection.describe-missing': ({ missingVersion }) => ({ ...missingFacts, baseVersion: missingVersion }),
  'protection.tell-missing': ({ missingVersion }) => ({ ...policeTold, baseVersion: missingVersion }),
  'protection.raise-alert': ({ missingVersion }) => ({
    kind: 'hotline_116000',
    at: '2026-06-01T00:00:00Z',
    by: reason,
    reference: 'H-1',
    baseVersion: missingVersion,
  }),
  'protection.decide-photo': ({ missingVersion }) => ({
    release: true,
    decidedBy: reason,
    decidedOn: '2026-06-01',
    reasons: reason,
    safety: reason,
    baseVersion: missingVersion,
  }),
  'protection.review-search': ({ missingVersion }) => ({
    reviewedOn: '2026-06-01',
    found: reason,
    nextSteps: reason,
    nextReviewOn: '2026-06-10',
    baseVersion: missingVersion,
  }),
  'protection.record-found': ({ missingVersion }) => ({ ...childBack, baseVersion: missingVersion }),
  'protection.hold-return-conversation': ({ missingVersion }) => ({
    ...returnTalk,
    baseVersion: missingVersion,
  }),
  'protection.change-safety-plan': ({ missingVersion }) => ({
    changedOn: '2026-06-01',
    changes: reason,
    planView: 'agrees',
    baseVersion: missingVersion,
  }),
};
