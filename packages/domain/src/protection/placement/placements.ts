import type { PlacedEntry } from '../file/placed-entry.ts';
import type { PlacementEnd, PlacementStart } from './entries.ts';

export interface Placement extends PlacementStart {
  readonly end: PlacementEnd | null;
}

/** The newest placement, unless it has ended or its last day is over. One that is to begin counts. */
export function openPlacement(placements: readonly Placement[], today: string): Placement | undefined {
  const newest = placements.at(-1);
  if (newest === undefined || newest.end !== null) return undefined;
  return newest.to === null || today <= newest.to ? newest : undefined;
}

export function addToPlacements(
  placements: readonly Placement[],
  { entry }: PlacedEntry,
): readonly Placement[] {
  switch (entry.type) {
    case 'placement.recorded':
      return [...placements, { ...entry.payload, end: null }];
    case 'placement.ended':
      return endNewest(placements, entry.payload);
    default:
      return placements;
  }
}

const endNewest = (placements: readonly Placement[], end: PlacementEnd): readonly Placement[] =>
  placements.map((each, at) => (at === placements.length - 1 ? { ...each, end } : each));
