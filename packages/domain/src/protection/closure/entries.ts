import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { closureGrounds, guardianViews } from './commands.ts';

export const ClosureProposal = z.object({
  ground: z.enum(closureGrounds),
  reason: z.string(),
  guardianView: z.enum(guardianViews),
  guardianWords: z.string(),
  childView: ToldChildView,
  afterwards: z.string(),
});
export type ClosureProposal = z.infer<typeof ClosureProposal>;

export const ClosureDecision = z.object({ verdict: z.enum(['approved', 'returned']), reason: z.string() });
export type ClosureDecision = z.infer<typeof ClosureDecision>;
