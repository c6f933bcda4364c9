import { z } from 'zod';
import { ageConsents, ageMethods, ageOutcomes } from './commands.ts';

export const AgeQuestion = z.object({ reason: z.string() });
export type AgeQuestion = z.infer<typeof AgeQuestion>;

export const AgeDecision = z.object({
  reason: z.string(),
  consent: z.enum(ageConsents),
  method: z.enum(ageMethods),
  assessedYears: z.number().nullable(),
  marginYears: z.number(),
  assessedBy: z.string(),
  guardianPresent: z.boolean(),
  outcome: z.enum(ageOutcomes),
  benefitOfDoubt: z.boolean(),
  decidedOn: z.string(),
  challenge: z.string(),
});
export type AgeDecision = z.infer<typeof AgeDecision>;
