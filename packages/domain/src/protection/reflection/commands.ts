import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { LanguageCode } from '../file/code-fields.ts';
import { leastReflectionDays } from './defaults.ts';

/** What the child says of working with those who investigate. */
export const cooperations = ['none', 'considering', 'yes', 'no'] as const;
export type Cooperation = (typeof cooperations)[number];

const words = (most: number) => sensitiveField(z.string().trim().max(most));
const reason = sensitiveField(z.string().trim().min(3).max(4000));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** Time to recover and to decide freely. Nobody is removed while it runs. */
export const StartReflection = z.object({
  startsOn: day,
  /** Days after the first. */
  days: codedField(z.int().min(leastReflectionDays).max(730)),
  /** To whom it was said that the child may not be removed; empty where nobody could remove the child. */
  blockAuthority: words(200),
  blockSentOn: day.nullable(),
  /** By what that authority confirmed it; empty until it has. */
  blockReceipt: words(400),
  /** In which the child was told of the period. */
  language: codedField(LanguageCode),
  baseVersion,
});
export type StartReflection = z.infer<typeof StartReflection>;

export const ExtendReflection = z.object({ lastDay: day, reason, baseVersion });
export type ExtendReflection = z.infer<typeof ExtendReflection>;

/** The child decides freely. No rule anywhere reads this (Council of Europe CETS 197, article 12(6)). */
export const RecordCooperation = z.object({
  cooperation: sensitiveField(z.enum(cooperations)),
  saidOn: day,
  baseVersion,
});
export type RecordCooperation = z.infer<typeof RecordCooperation>;

export const EndReflectionEarly = z.object({
  endedOn: day,
  reason,
  guardianToldOn: day.nullable(),
  baseVersion,
});
export type EndReflectionEarly = z.infer<typeof EndReflectionEarly>;
