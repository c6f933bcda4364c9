import { z } from 'zod';
import { actKinds, claimOutcomes, claimRequests, legalAids } from './commands.ts';

export const ClaimMade = z.object({
  claimId: z.string(),
  kind: z.enum(actKinds),
  act: z.string(),
  actOn: z.string().nullable(),
  authority: z.string(),
  link: z.string(),
  request: z.enum(claimRequests),
  legalAid: z.enum(legalAids),
  lawyer: z.string(),
  madeOn: z.string(),
});
export type ClaimMade = z.infer<typeof ClaimMade>;

export const ClaimDecision = z.object({
  claimId: z.string(),
  outcome: z.enum(claimOutcomes),
  decidedOn: z.string(),
  reasons: z.string(),
  appealRoute: z.string(),
  appealUntil: z.string().nullable(),
});
export type ClaimDecision = z.infer<typeof ClaimDecision>;

export const ClaimAppeal = z.object({ claimId: z.string(), appealedOn: z.string(), grounds: z.string() });
export type ClaimAppeal = z.infer<typeof ClaimAppeal>;
