import { z } from 'zod';
import { ChildView } from './commands.ts';
import { answerKinds, assessmentForms, assessmentParts, conclusions, factors, occasions } from './parts.ts';

/** The child's view as it is shown: the words are left out for whoever may not hear them. */
export const ShownView = z.discriminatedUnion('kind', [
  ...ChildView.options,
  z.object({ kind: z.literal('withheld') }),
]);
export type ShownView = z.infer<typeof ShownView>;

export const Assessment = z.object({
  assessmentId: z.string(),
  madeBy: z.string(),
  /** A supervisor must look at it before it counts. */
  waits: z.boolean(),
  form: z.enum(assessmentForms),
  occasion: z.enum(occasions),
  madeOn: z.string(),
  parts: z.partialRecord(z.enum(assessmentParts), z.object({ kind: z.enum(answerKinds), words: z.string() })),
  childView: ShownView,
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
