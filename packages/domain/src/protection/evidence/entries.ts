import { z } from 'zod';

export const EvidenceReference = z.object({
  authority: z.string(),
  reference: z.string(),
  words: z.string(),
  recordedOn: z.string(),
});
export type EvidenceReference = z.infer<typeof EvidenceReference>;
