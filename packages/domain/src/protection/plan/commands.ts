import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { actionOutcomes, planFindings, planRoles } from './lists.ts';
import { needs } from './needs.ts';

const words = (least: number, most: number) => sensitiveField(z.string().trim().min(least).max(most));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** Who does it: somebody with an account, an agency of this node, or a role. Never a name that was typed. */
export const PlanDoer = z.discriminatedUnion('kind', [
  z.object({ kind: codedField(z.literal('account')), accountId: codedField(z.uuid()) }),
  z.object({ kind: codedField(z.literal('agency')), agencyId: codedField(z.int().min(1)) }),
  z.object({ kind: codedField(z.literal('role')), role: codedField(z.enum(planRoles)) }),
]);
export type PlanDoer = z.infer<typeof PlanDoer>;

/** The goals, as they are from now on. What was to be done before stays to be done. */
export const WritePlan = z.object({
  goals: z
    .array(z.object({ need: codedField(z.enum(needs)), goal: words(3, 2000) }))
    .min(1)
    .max(needs.length),
  childView: ChildView,
  reviewOn: day,
  baseVersion,
});
export type WritePlan = z.infer<typeof WritePlan>;

export const AddPlanAction = z.object({
  need: codedField(z.enum(needs)),
  what: words(3, 2000),
  who: PlanDoer,
  by: day,
  childView: ChildView,
  baseVersion,
});
export type AddPlanAction = z.infer<typeof AddPlanAction>;

export const FinishPlanAction = z.object({
  actionId: codedField(z.uuid()),
  outcome: codedField(z.enum(actionOutcomes)),
  finishedOn: day,
  /** Needed for an action that was dropped. */
  reason: words(0, 2000),
  baseVersion,
});
export type FinishPlanAction = z.infer<typeof FinishPlanAction>;

export const ReviewPlan = z.object({
  reviewedOn: day,
  finding: codedField(z.enum(planFindings)),
  words: words(3, 8000),
  childView: ChildView,
  nextReviewOn: day,
  baseVersion,
});
export type ReviewPlan = z.infer<typeof ReviewPlan>;
