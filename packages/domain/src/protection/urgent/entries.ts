import { z } from 'zod';
import { urgentActs } from './commands.ts';

export const UrgentActDone = z.object({
  what: z.enum(urgentActs),
  words: z.string(),
  byWhom: z.string(),
  actedOn: z.string(),
});
export type UrgentActDone = z.infer<typeof UrgentActDone>;
