import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { risks, stages } from '../header.ts';
import { interpretedFields } from '../talk.ts';
import { abroads, alarmed, alertKinds, harms, missingRisks, planViews, tellings } from './lists.ts';

export const MissingReport = z.object({
  reportedAt: z.string(),
  /** Which episode of this child it is, from 1. */
  episode: z.number(),
  /** To what the rule raised the risk, if it did. */
  raisedTo: z.enum(risks).nullable(),
  /** To which stage a file at rest was opened again. */
  reopenedTo: z.enum(stages).nullable(),
});
export type MissingReport = z.infer<typeof MissingReport>;

export const MissingDescription = z.object({
  lastSeenAt: z.string().nullable(),
  lastSeen: z.string(),
  risks: z.array(z.enum(missingRisks)),
  riskWords: z.string(),
  phone: z.string(),
  companions: z.string(),
  destination: z.string(),
  abroad: z.enum(abroads),
});
export type MissingDescription = z.infer<typeof MissingDescription>;

export const MissingTold = z.object({
  whom: z.enum(alarmed),
  outcome: z.enum(tellings),
  at: z.string(),
  by: z.string(),
  to: z.string(),
  reference: z.string(),
});
export type MissingTold = z.infer<typeof MissingTold>;

/** That the guardian was gone round stands in the notes, with the reason: a guardian does not read them. */
export const GuardianGoneRound = z.object({ at: z.string(), by: z.string(), reason: z.string() });
export type GuardianGoneRound = z.infer<typeof GuardianGoneRound>;

export const MissingAlert = z.object({
  kind: z.enum(alertKinds),
  at: z.string(),
  by: z.string(),
  reference: z.string(),
});
export type MissingAlert = z.infer<typeof MissingAlert>;

export const PhotoDecision = z.object({
  release: z.boolean(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  reasons: z.string(),
  safety: z.string(),
});
export type PhotoDecision = z.infer<typeof PhotoDecision>;

export const SearchReview = z.object({
  reviewedOn: z.string(),
  found: z.string(),
  nextSteps: z.string(),
  nextReviewOn: z.string(),
});
export type SearchReview = z.infer<typeof SearchReview>;

export const ChildFound = z.object({ at: z.string(), by: z.string(), condition: z.string() });
export type ChildFound = z.infer<typeof ChildFound>;

export const ReturnConversation = z.object({
  at: z.string(),
  by: z.string(),
  independent: z.boolean(),
  childView: ToldChildView,
  ...interpretedFields,
  harm: z.enum(harms),
  whyLeft: z.string(),
  nextSteps: z.string(),
});
export type ReturnConversation = z.infer<typeof ReturnConversation>;

export const SafetyPlanChange = z.object({
  changedOn: z.string(),
  changes: z.string(),
  planView: z.enum(planViews),
});
export type SafetyPlanChange = z.infer<typeof SafetyPlanChange>;
