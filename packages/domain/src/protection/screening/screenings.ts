import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Screening } from './entries.ts';

/** All screenings of a file, oldest first. */
export type Screenings = readonly (Screening & { readonly entryId: string })[];

export function addToScreenings(screenings: Screenings, { entry, entryId }: PlacedEntry): Screenings {
  return entry.type === 'screening.recorded' ? [...screenings, { ...entry.payload, entryId }] : screenings;
}
