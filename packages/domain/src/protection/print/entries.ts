import { z } from 'zod';
import { sections } from '../sections.ts';
import { copyRecipients } from './copies.ts';

/** That a copy left on paper, and why. To whom by name stands on the copy alone. */
export const PrintedCopy = z.object({
  copyFor: z.enum(copyRecipients),
  sections: z.array(z.enum(sections)),
  withIdentity: z.boolean(),
  reason: z.string(),
});
export type PrintedCopy = z.infer<typeof PrintedCopy>;
