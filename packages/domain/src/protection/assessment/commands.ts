import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import {
  answerKinds,
  assessmentForms,
  assessmentParts,
  conclusions,
  factors,
  listeners,
  occasions,
  silences,
} from './parts.ts';

const words = sensitiveField(z.string().trim().max(8000));
const needed = sensitiveField(z.string().trim().min(3).max(8000));
const version = codedField(z.int().min(0));

const Answer = z.object({ kind: codedField(z.enum(answerKinds)), words });

/** The child's own words and for whom they are, or why there are none. */
export const ChildView = z.discriminatedUnion('kind', [
  z.object({
    kind: codedField(z.literal('words')),
    words: needed,
    howAsked: words,
    mayShow: z.array(codedField(z.enum(listeners))).max(listeners.length),
  }),
  z.object({ kind: codedField(z.literal('silence')), why: codedField(z.enum(silences)), words }),
]);
export type ChildView = z.infer<typeof ChildView>;

/** A best-interests assessment as it stands when it is finished. */
export const RecordAssessment = z.object({
  form: codedField(z.enum(assessmentForms)),
  occasion: codedField(z.enum(occasions)),
  madeOn: codedField(z.iso.date()),
  parts: z.partialRecord(codedField(z.enum(assessmentParts)), Answer),
  childView: ChildView,
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
