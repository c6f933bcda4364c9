import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { interpretingFields } from '../talk.ts';
import { abroads, alarmed, alertKinds, harms, missingRisks, planViews, tellings } from './lists.ts';

const words = (least: number, most = 4000) => sensitiveField(z.string().trim().min(least).max(most));
const called = (least: number) => personalField(z.string().trim().min(least).max(200));
const moment = codedField(z.iso.datetime());
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** That a child is missing, and nothing else: one tap. Whatever is known is written down afterwards. */
export const ReportMissing = z.object({});
export type ReportMissing = z.infer<typeof ReportMissing>;

/** What is known of a missing child, as a whole; the newest counts. All of it may be empty. */
export const DescribeMissing = z.object({
  lastSeenAt: moment.nullable(),
  lastSeen: words(0),
  risks: z.array(codedField(z.enum(missingRisks))).max(missingRisks.length),
  riskWords: words(0),
  phone: called(0),
  companions: words(0),
  destination: words(0),
  abroad: codedField(z.enum(abroads)),
  baseVersion,
});
export type DescribeMissing = z.infer<typeof DescribeMissing>;

/** That somebody was told, by whom and when; or why a guardian was not. */
export const TellMissing = z.object({
  whom: codedField(z.enum(alarmed)),
  outcome: codedField(z.enum(tellings)),
  at: moment,
  /** Who told them. */
  by: called(2),
  /** Who was told: the station, the person, the agencies. */
  to: called(0),
  /** The number under which they keep it. */
  reference: called(0),
  /** Why a guardian was gone round; never open to a guardian. */
  reason: words(0),
  baseVersion,
});
export type TellMissing = z.infer<typeof TellMissing>;

/** That a search was put out in another system. */
export const RaiseAlert = z.object({
  kind: codedField(z.enum(alertKinds)),
  at: moment,
  by: called(2),
  reference: called(1),
  baseVersion,
});
export type RaiseAlert = z.infer<typeof RaiseAlert>;

/** Whether a photograph of the child is shown to find them. It helps, and it tells others whom to look for. */
export const DecidePhoto = z.object({
  release: codedField(z.boolean()),
  decidedBy: called(2),
  decidedOn: day,
  /** Why, and what showing the photograph does to the child's safety. */
  reasons: words(3),
  safety: words(3),
  baseVersion,
});
export type DecidePhoto = z.infer<typeof DecidePhoto>;

/** A look at a search that goes on, and when it is looked at next. */
export const ReviewSearch = z.object({
  reviewedOn: day,
  found: words(3),
  nextSteps: words(3),
  nextReviewOn: day,
  baseVersion,
});
export type ReviewSearch = z.infer<typeof ReviewSearch>;

/** That the child was seen or is known to be somewhere, or is back. No address: a place is a location. */
export const RecordFound = z.object({
  found: codedField(z.enum(['located', 'returned'])),
  at: moment,
  by: called(2),
  /** How the child is, and with whom. */
  condition: words(3),
  baseVersion,
});
export type RecordFound = z.infer<typeof RecordFound>;

/** The talk after the return. What the child does not want to tell is not asked (protection.md, 14, rule 4). */
export const HoldConversation = z.object({
  at: moment,
  by: called(2),
  /** Of nobody who had to look after the child when they left. */
  independent: codedField(z.boolean()),
  childView: ChildView,
  ...interpretingFields,
  interpreter: interpretingFields.interpreter.default('none'),
  harm: codedField(z.enum(harms)),
  whyLeft: words(0),
  nextSteps: words(0),
  baseVersion,
});
export type HoldConversation = z.infer<typeof HoldConversation>;

export const ChangeSafetyPlan = z.object({
  changedOn: day,
  /** What is done otherwise from now on. */
  changes: words(3, 8000),
  planView: codedField(z.enum(planViews)),
  baseVersion,
});
export type ChangeSafetyPlan = z.infer<typeof ChangeSafetyPlan>;
