import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { LanguageCode } from '../file/code-fields.ts';
import { childSayings, childTopics, pageChecks } from './topics.ts';

const reason = sensitiveField(z.string().trim().min(3).max(2000));
const baseVersion = codedField(z.int().min(0));

/** The decision to open the child's page: never by default, and for a time. */
export const OpenChildPage = z.object({
  checks: z.array(codedField(z.enum(pageChecks))).max(pageChecks.length),
  until: codedField(z.iso.date()),
  reason,
  baseVersion,
});
export type OpenChildPage = z.infer<typeof OpenChildPage>;

/** A new code on paper, and the secret that the child has chosen and typed. */
export const GiveChildKey = z.object({
  secret: sensitiveField(z.string().trim().min(4).max(100)),
  baseVersion,
});
export type GiveChildKey = z.infer<typeof GiveChildKey>;

/** Plain words on one topic, in the child's language. Empty words take the topic back. */
export const ReleaseToChild = z.object({
  topic: codedField(z.enum(childTopics)),
  words: sensitiveField(z.string().trim().max(2000)),
  language: codedField(LanguageCode),
  baseVersion,
});
export type ReleaseToChild = z.infer<typeof ReleaseToChild>;

export const CloseChildPage = z.object({ reason, baseVersion });
export type CloseChildPage = z.infer<typeof CloseChildPage>;

/** What the child sends from the page. A "no" needs no words. */
export const ChildSays = z.object({
  saying: codedField(z.enum(childSayings)),
  topic: codedField(z.enum(childTopics)).nullable(),
  words: sensitiveField(z.string().trim().max(2000)),
});
export type ChildSays = z.infer<typeof ChildSays>;
