import { z } from 'zod';
import { residenceGrounds } from './commands.ts';

/** A title to stay, as it was recorded. */
export const ResidenceTitle = z.object({
  ground: z.enum(residenceGrounds),
  validFrom: z.string(),
  validTo: z.string(),
  authority: z.string(),
  appeal: z.string(),
  atEighteen: z.string(),
});
export type ResidenceTitle = z.infer<typeof ResidenceTitle>;
