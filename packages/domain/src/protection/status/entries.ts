import { z } from 'zod';
import { decidingBodies, PressureCheck } from './commands.ts';
import { statuses } from './status-table.ts';

export const StatusDecision = z.object({
  from: z.enum(statuses),
  status: z.enum(statuses),
  body: z.enum(decidingBodies),
  bodyName: z.string(),
  decidedOn: z.string(),
  reasons: z.string(),
  reviewRoute: z.string(),
  reviewUntil: z.string().nullable(),
  pressure: PressureCheck.optional(),
});
export type StatusDecision = z.infer<typeof StatusDecision>;

export const StatusNotice = z.object({
  status: z.enum(statuses),
  toldChild: z.boolean(),
  toldGuardian: z.boolean(),
  toldOn: z.string(),
  language: z.string(),
  childWords: z.string(),
});
export type StatusNotice = z.infer<typeof StatusNotice>;
