import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { sections } from '../sections.ts';

/** What somebody asks for who is, or was, the child of a file. */
export const requestKinds = ['see', 'correct', 'erase'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Who asks. Whoever was a child once keeps the right after eighteen. */
export const askers = ['child', 'grown_up_child', 'guardian', 'lawyer'] as const;
export type Asker = (typeof askers)[number];

export const requestOutcomes = ['done', 'done_in_part', 'refused'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));
const requestId = codedField(z.uuid());

/**
 * That somebody asks to see, correct or erase what is written. There is no field for what they say of it: a guardian
 * reads this section, and what a child says in confidence belongs in a note.
 */
export const RecordChildRequest = z.object({
  kind: codedField(z.enum(requestKinds)),
  by: codedField(z.enum(askers)),
  parts: z.array(codedField(z.enum(sections))).max(sections.length),
  askedOn: day,
  baseVersion,
});
export type RecordChildRequest = z.infer<typeof RecordChildRequest>;

export const ExtendChildRequest = z.object({ requestId, reason: words(3), baseVersion });
export type ExtendChildRequest = z.infer<typeof ExtendChildRequest>;

/** What became of it, in words that the child understands. */
export const AnswerChildRequest = z.object({
  requestId,
  outcome: codedField(z.enum(requestOutcomes)),
  answeredOn: day,
  answer: words(3),
  reasons: words(0),
  /** To whom the child can turn; asked for where not all was done. */
  complaintRoute: words(0),
  baseVersion,
});
export type AnswerChildRequest = z.infer<typeof AnswerChildRequest>;
