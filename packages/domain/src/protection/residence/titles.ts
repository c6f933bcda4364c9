import { addDays } from '../days.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import { renewalDays } from './defaults.ts';
import type { ResidenceTitle } from './entries.ts';

/** The day on which the renewal of a title is asked for. */
export const renewalDayOf = ({ validTo }: ResidenceTitle): string => addDays(validTo, -renewalDays);

/** All titles of a child, oldest first; the newest counts. */
export type ResidenceTitles = readonly ResidenceTitle[];

export function addToResidence(titles: ResidenceTitles, { entry }: PlacedEntry): ResidenceTitles {
  return entry.type === 'residence.recorded' ? [...titles, entry.payload] : titles;
}
