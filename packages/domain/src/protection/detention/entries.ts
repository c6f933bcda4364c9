import { z } from 'zod';
import { apartAnswers, detentionEndings, detentionGrounds, detentionKinds } from './commands.ts';

export const DetentionStart = z.object({
  kind: z.enum(detentionKinds),
  ground: z.enum(detentionGrounds),
  since: z.string(),
  recordedOn: z.string(),
  authority: z.string(),
  apartFromAdults: z.enum(apartAnswers),
  words: z.string(),
});
export type DetentionStart = z.infer<typeof DetentionStart>;

export const DetentionReview = z.object({
  reviewedOn: z.string(),
  childSeen: z.boolean(),
  lawyerReached: z.boolean(),
  stillHeldBecause: z.string(),
  instead: z.string(),
});
export type DetentionReview = z.infer<typeof DetentionReview>;

export const DetentionEnd = z.object({
  endedAt: z.string(),
  ending: z.enum(detentionEndings),
  words: z.string(),
});
export type DetentionEnd = z.infer<typeof DetentionEnd>;
