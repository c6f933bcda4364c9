import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { interpretingFields } from '../talk.ts';
import { answerKinds, assessmentForms, assessmentParts, conclusions, factors, occasions } from './parts.ts';

const words = sensitiveField(z.string().trim().max(8000));
const needed = sensitiveField(z.string().trim().min(3).max(8000));
const version = codedField(z.int().min(0));

const Answer = z.object({ kind: codedField(z.enum(answerKinds)), words });

/** A best-interests assessment as it stands when it is finished. */
export const RecordAssessment = z.object({
  form: codedField(z.enum(assessmentForms)),
  occasion: codedField(z.enum(occasions)),
  madeOn: codedField(z.iso.date()),
  parts: z.partialRecord(codedField(z.enum(assessmentParts)), Answer),
  childView: ChildView,
  ...interpretingFields,
  interpreter: interpretingFields.interpreter.default('none'),
  weighed: z.partialRecord(codedField(z.enum(factors)), words),
  conclusion: codedField(z.enum(conclusions)),
  reasons: needed,
  nextSteps: words,
  baseVersion: version,
});
export type RecordAssessment = z.infer<typeof RecordAssessment>;

/** A supervisor's look at an assessment: another person than who made it. */
export const ReviewAssessment = z.object({
  assessmentId: codedField(z.uuid()),
  verdict: codedField(z.enum(['agreed', 'returned'])),
  words: needed,
  baseVersion: version,
});
export type ReviewAssessment = z.infer<typeof ReviewAssessment>;
