import { z } from 'zod';
import { careKinds, notHeardReasons } from './commands.ts';

export const PlacementStart = z.object({
  kind: z.enum(careKinds),
  from: z.string(),
  to: z.string().nullable(),
  responsible: z.string(),
  fit: z.string(),
  childView: z.string(),
  notHeard: z.enum(notHeardReasons).nullable(),
});
export type PlacementStart = z.infer<typeof PlacementStart>;

export const PlacementEnd = z.object({ endedOn: z.string(), reason: z.string() });
export type PlacementEnd = z.infer<typeof PlacementEnd>;
