import { z } from 'zod';
import { childSayings, childTopics, pageChecks } from './topics.ts';

export const PageOpening = z.object({
  checks: z.array(z.enum(pageChecks)),
  until: z.string(),
  reason: z.string(),
});
export type PageOpening = z.infer<typeof PageOpening>;

export const PageRelease = z.object({
  topic: z.enum(childTopics),
  words: z.string(),
  language: z.string(),
});
export type PageRelease = z.infer<typeof PageRelease>;

export const PageClosing = z.object({ reason: z.string() });

export const ChildSaid = z.object({
  saying: z.enum(childSayings),
  topic: z.enum(childTopics).nullable(),
  words: z.string(),
});
export type ChildSaid = z.infer<typeof ChildSaid>;
