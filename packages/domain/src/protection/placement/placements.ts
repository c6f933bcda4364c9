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

export interface Placement extends PlacementStart {
  readonly end: PlacementEnd | null;
}

/** The newest placement, unless it has ended or its last day is over. One that is to begin counts. */
export function openPlacement(placements: readonly Placement[], today: string): Placement | undefined {
  const newest = placements.at(-1);
  if (newest === undefined || newest.end !== null) return undefined;
  return newest.to === null || today <= newest.to ? newest : undefined;
}

export const addPlacement = (
  placements: readonly Placement[],
  start: PlacementStart,
): readonly Placement[] => [...placements, { ...start, end: null }];

export const endNewest = (placements: readonly Placement[], end: PlacementEnd): readonly Placement[] =>
  placements.map((each, at) => (at === placements.length - 1 ? { ...each, end } : each));
