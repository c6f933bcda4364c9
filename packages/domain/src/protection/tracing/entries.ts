import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { tracingOutcomes, tracingWays, tracingWishes } from './commands.ts';

export const TracingOpened = z.object({
  country: z.string(),
  through: z.enum(tracingWays),
  authority: z.string(),
  request: z.string(),
  words: z.string(),
  wish: z.enum(tracingWishes),
  childView: ToldChildView,
  openedOn: z.string(),
});
export type TracingOpened = z.infer<typeof TracingOpened>;

export const TracingEnded = z.object({
  tracingId: z.string(),
  outcome: z.enum(tracingOutcomes),
  endedOn: z.string(),
  words: z.string(),
});
export type TracingEnded = z.infer<typeof TracingEnded>;
