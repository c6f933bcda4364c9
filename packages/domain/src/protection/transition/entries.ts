import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { transitionAreas } from './commands.ts';

export const TransitionPlan = z.object({
  arranged: z.partialRecord(z.enum(transitionAreas), z.string()),
  childView: ToldChildView,
  contact: z.string(),
  contactUntil: z.string(),
});
export type TransitionPlan = z.infer<typeof TransitionPlan>;
