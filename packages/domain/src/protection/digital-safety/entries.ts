import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { PlannedAction } from '../plan/entries.ts';
import { actionOutcomes } from '../plan/lists.ts';
import {
  accountKinds,
  digitalSteps,
  holders,
  knownAnswers,
  pictureAnswers,
  sharings,
  ways,
} from './lists.ts';

export const DigitalRecord = z.object({
  agreedOn: z.string(),
  phones: z.array(z.object({ called: z.string(), paidBy: z.enum(holders), heldBy: z.enum(holders) })),
  sharing: z.enum(sharings),
  sharedWith: z.array(z.enum(holders)),
  accounts: z.array(
    z.object({
      kind: z.enum(accountKinds),
      knownTo: z.array(z.enum(holders)),
      twoSteps: z.enum(knownAnswers),
    }),
  ),
  unsafe: z.array(z.object({ linkId: z.string(), ways: z.array(z.enum(ways)) })),
  pictures: z.enum(pictureAnswers),
  pictureReference: z.string(),
  agreed: z.string(),
  childView: ToldChildView,
});
export type DigitalRecord = z.infer<typeof DigitalRecord>;

export const DigitalStepAdded = z.object({
  step: z.enum(digitalSteps),
  details: z.string(),
  who: PlannedAction.shape.who,
  by: z.string(),
});
export type DigitalStepAdded = z.infer<typeof DigitalStepAdded>;

export const DigitalStepEnd = z.object({
  stepId: z.string(),
  outcome: z.enum(actionOutcomes),
  endedOn: z.string(),
  reason: z.string(),
});
export type DigitalStepEnd = z.infer<typeof DigitalStepEnd>;

export const UnsafeContact = z.object({ at: z.string(), way: z.enum(ways), linkId: z.string() });
export type UnsafeContact = z.infer<typeof UnsafeContact>;
