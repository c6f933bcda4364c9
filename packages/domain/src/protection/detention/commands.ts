import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/** Where a child is held. A closed ward or centre that the child may not leave is one of them. */
export const detentionKinds = [
  'police_custody',
  'prison',
  'immigration_detention',
  'closed_centre',
  'closed_ward',
  'other',
] as const;
export type DetentionKind = (typeof detentionKinds)[number];

/** For what those who hold the child say that they do it. */
export const detentionGrounds = ['offence', 'migration', 'own_safety', 'health', 'none_given'] as const;
export type DetentionGround = (typeof detentionGrounds)[number];

export const detentionEndings = ['released', 'other_care', 'moved_elsewhere', 'other'] as const;
export type DetentionEnding = (typeof detentionEndings)[number];

const answers = ['yes', 'no', 'unknown'] as const;

const words = (least: number, most = 4000) => sensitiveField(z.string().trim().min(least).max(most));
const moment = codedField(z.iso.datetime());
const baseVersion = codedField(z.int().min(0));

/** That a child is held. Only what is known: the rest is asked at the first review. */
export const RecordDetention = z.object({
  kind: codedField(z.enum(detentionKinds)),
  ground: codedField(z.enum(detentionGrounds)),
  since: moment,
  authority: personalField(z.string().trim().max(200)),
  /** Whether the child is apart from adults who are held (CRC, article 37(c)). */
  apartFromAdults: codedField(z.enum(answers)),
  /** What is known, and what was asked for instead. */
  words: words(0),
  baseVersion,
});
export type RecordDetention = z.infer<typeof RecordDetention>;

/** The daily look: why the child is still held, what else was asked for, who saw the child. */
export const ReviewDetention = z.object({
  reviewedOn: codedField(z.iso.date()),
  childSeen: codedField(z.boolean()),
  lawyerReached: codedField(z.boolean()),
  stillHeldBecause: words(3),
  instead: words(3),
  baseVersion,
});
export type ReviewDetention = z.infer<typeof ReviewDetention>;

export const EndDetention = z.object({
  endedAt: moment,
  ending: codedField(z.enum(detentionEndings)),
  words: words(3),
  baseVersion,
});
export type EndDetention = z.infer<typeof EndDetention>;

export const apartAnswers = answers;
