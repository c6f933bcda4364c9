import { z } from 'zod';
import { sections } from '../sections.ts';
import { askers, requestKinds, requestOutcomes } from './commands.ts';

export const ChildRequestAsked = z.object({
  requestId: z.string(),
  kind: z.enum(requestKinds),
  by: z.enum(askers),
  parts: z.array(z.enum(sections)),
  askedOn: z.string(),
});
export type ChildRequestAsked = z.infer<typeof ChildRequestAsked>;

export const ChildRequestExtended = z.object({ requestId: z.string(), reason: z.string() });
export type ChildRequestExtended = z.infer<typeof ChildRequestExtended>;

export const ChildRequestAnswered = z.object({
  requestId: z.string(),
  outcome: z.enum(requestOutcomes),
  answeredOn: z.string(),
  answer: z.string(),
  reasons: z.string(),
  complaintRoute: z.string(),
});
export type ChildRequestAnswered = z.infer<typeof ChildRequestAnswered>;
