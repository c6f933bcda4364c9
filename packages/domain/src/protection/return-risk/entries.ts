import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { asylums, dangers, readinesses, returnConclusions } from './commands.ts';

export const ReturnRisk = z.object({
  assessedOn: z.string(),
  country: z.string(),
  originDanger: z.enum(dangers),
  retrafficking: z.enum(dangers),
  family: z.enum(dangers),
  dangers: z.string(),
  reception: z.enum(readinesses),
  guardianThere: z.enum(readinesses),
  services: z.enum(readinesses),
  waiting: z.string(),
  childView: ToldChildView,
  asylum: z.enum(asylums),
  conclusion: z.enum(returnConclusions),
  conditions: z.string(),
  reasons: z.string(),
});
export type ReturnRisk = z.infer<typeof ReturnRisk>;
