import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { conferenceSeats } from './commands.ts';

export const Conference = z.object({
  heldOn: z.string(),
  participants: z.array(
    z.object({ name: z.string(), organisation: z.string(), seat: z.enum(conferenceSeats) }),
  ),
  issues: z.string(),
  decisions: z.string(),
  tasks: z.array(z.object({ taskId: z.string(), what: z.string(), who: z.string(), by: z.string() })),
  childView: ToldChildView,
  nextOn: z.string().nullable(),
});
export type Conference = z.infer<typeof Conference>;

export const ConferenceTaskEnd = z.object({
  taskId: z.string(),
  outcome: z.enum(['done', 'dropped']),
  words: z.string(),
});
export type ConferenceTaskEnd = z.infer<typeof ConferenceTaskEnd>;
