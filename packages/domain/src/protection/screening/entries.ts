import { z } from 'zod';
import { interpretedFields } from '../talk.ts';
import { screeningAnswers, screeningSettings } from './commands.ts';

/** A screening with the tool it was made with. Codes of an earlier version of the tool stay readable. */
export const Screening = z.object({
  tool: z.string(),
  toolVersion: z.number(),
  answers: z.array(z.object({ indicator: z.string(), answer: z.enum(screeningAnswers) })),
  setting: z.enum(screeningSettings),
  language: z.string(),
  ...interpretedFields,
  askedOn: z.string(),
  words: z.string(),
});
export type Screening = z.infer<typeof Screening>;
