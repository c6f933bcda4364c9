import { z } from 'zod';
import { ToldChildView } from '../child-view/child-view.ts';
import { careKinds } from './commands.ts';

export const PlacementStart = z.object({
  kind: z.enum(careKinds),
  from: z.string(),
  to: z.string().nullable(),
  responsible: z.string(),
  fit: z.string(),
  childView: ToldChildView,
});
export type PlacementStart = z.infer<typeof PlacementStart>;

export const PlacementEnd = z.object({ endedOn: z.string(), reason: z.string() });
export type PlacementEnd = z.infer<typeof PlacementEnd>;
