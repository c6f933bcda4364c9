import { z } from 'zod';
import { addDays } from '../days.ts';
import { residenceGrounds } from './commands.ts';
import { renewalDays } from './defaults.ts';

export const ResidenceTitle = z.object({
  ground: z.enum(residenceGrounds),
  validFrom: z.string(),
  validTo: z.string(),
  authority: z.string(),
  appeal: z.string(),
  atEighteen: z.string(),
});
export type ResidenceTitle = z.infer<typeof ResidenceTitle>;

/** The day on which the renewal of a title is asked for. */
export const renewalDayOf = ({ validTo }: ResidenceTitle): string => addDays(validTo, -renewalDays);
