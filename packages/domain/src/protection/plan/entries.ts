import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { actionOutcomes, planFindings, planRoles } from './lists.ts';
import { needs } from './needs.ts';

export const WrittenPlan = z.object({
  goals: z.array(z.object({ need: z.enum(needs), goal: z.string() })),
  childView: ToldChildView,
  reviewOn: z.string(),
});
export type WrittenPlan = z.infer<typeof WrittenPlan>;

export const PlannedAction = z.object({
  need: z.enum(needs),
  what: z.string(),
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('account'), accountId: z.string() }),
    z.object({ kind: z.literal('agency'), agencyId: z.number() }),
    z.object({ kind: z.literal('role'), role: z.enum(planRoles) }),
  ]),
  by: z.string(),
  childView: ToldChildView,
});
export type PlannedAction = z.infer<typeof PlannedAction>;

export const FinishedAction = z.object({
  actionId: z.string(),
  outcome: z.enum(actionOutcomes),
  finishedOn: z.string(),
  reason: z.string(),
});
export type FinishedAction = z.infer<typeof FinishedAction>;

export const PlanReview = z.object({
  reviewedOn: z.string(),
  finding: z.enum(planFindings),
  words: z.string(),
  childView: ToldChildView,
  nextReviewOn: z.string(),
});
export type PlanReview = z.infer<typeof PlanReview>;
