import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { interpretedFields } from '../talk.ts';
import { answerKinds, assessmentForms, assessmentParts, conclusions, factors, occasions } from './parts.ts';

export const Assessment = z.object({
  assessmentId: z.string(),
  madeBy: z.string(),
  /** A supervisor must look at it before it counts. */
  waits: z.boolean(),
  form: z.enum(assessmentForms),
  occasion: z.enum(occasions),
  madeOn: z.string(),
  parts: z.partialRecord(z.enum(assessmentParts), z.object({ kind: z.enum(answerKinds), words: z.string() })),
  childView: ToldChildView,
  ...interpretedFields,
  weighed: z.partialRecord(z.enum(factors), z.string()),
  conclusion: z.enum(conclusions),
  reasons: z.string(),
  nextSteps: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

export const AssessmentReview = z.object({
  assessmentId: z.string(),
  verdict: z.enum(['agreed', 'returned']),
  words: z.string(),
});
export type AssessmentReview = z.infer<typeof AssessmentReview>;
