import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

export const urgentActs = [
  'moved_to_safety',
  'removed_from_person',
  'police_called',
  'medical_emergency',
  'contact_stopped',
  'other',
] as const;
export type UrgentAct = (typeof urgentActs)[number];

/**
 * What was done at once to protect the child. It names no version and asks for no paper: nothing that is missing or
 * pending may stand in its way (protection.md, 0, rule 2, and 14, rule 11).
 */
export const ActNow = z.object({
  what: codedField(z.enum(urgentActs)),
  /** What was done, and why it could not wait. */
  words: sensitiveField(z.string().trim().min(3).max(4000)),
  /** Who did it; empty: whoever records it. */
  byWhom: sensitiveField(z.string().trim().max(200)),
});
export type ActNow = z.infer<typeof ActNow>;
