import { z } from 'zod';
import { lawfulBases } from '../consent/terms.ts';
import { needs } from '../plan/needs.ts';
import { sections } from '../sections.ts';
import {
  referralAnswers,
  referralPurposes,
  rejectionReasons,
  serviceOutcomes,
  serviceSteps,
  urgencies,
} from './lists.ts';

const someNeeds = z.array(z.enum(needs));
const referralId = z.string();

export const WrittenReferral = z.object({
  toAgencyId: z.number(),
  attention: z.string(),
  purpose: z.enum(referralPurposes),
  request: z.string(),
  needs: someNeeds,
  urgency: z.enum(urgencies),
  sections: z.array(z.enum(sections)),
  lawfulBasis: z.enum(lawfulBases),
  handlingNotes: z.string(),
});
export type WrittenReferral = z.infer<typeof WrittenReferral>;

/** The access that a referral gives: by which grant, and until when at the most (an instant). */
const access = { grantId: z.string(), accessUntil: z.string() };

export const ReferralSending = z.object({
  referralId,
  ...access,
  /** The consents, and what overrides missing ones, that it was sent on. */
  consentIds: z.array(z.string()),
  sentAt: z.string(),
  seeBy: z.string(),
  answerBy: z.string(),
});
export type ReferralSending = z.infer<typeof ReferralSending>;

export const ReferralSeen = z.object({ referralId });

export const ReferralAnswer = z.object({
  referralId,
  answer: z.enum(referralAnswers),
  acceptedNeeds: someNeeds,
  rejection: z.enum(rejectionReasons).nullable(),
  words: z.string(),
  /** The access of whoever accepted, which takes the place of that of whoever was asked. */
  access: z.object(access).nullable(),
});
export type ReferralAnswer = z.infer<typeof ReferralAnswer>;

export const ReferralService = z.object({
  referralId,
  step: z.enum(serviceSteps),
  outcome: z.enum(serviceOutcomes).nullable(),
  words: z.string(),
});
export type ReferralService = z.infer<typeof ReferralService>;

export const ReferralRecall = z.object({ referralId, reason: z.string() });

/** Without the words of the withdrawal: those who may read the plan may not read the consent. */
export const ReferralConsentGone = z.object({ referralId });
