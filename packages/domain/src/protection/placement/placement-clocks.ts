import type { BegunClock } from '../clock/begun.ts';
import { lastMarkOf } from '../clock/clock-book.ts';
import type { FileContent } from '../file/evolve.ts';
import { openPlacement } from './placements.ts';

/** The placement that stands, until it is looked at again (UN Guidelines for Alternative Care, paragraph 67). */
export function placementClocks({ placements, clocks }: FileContent, today: string): readonly BegunClock[] {
  const open = openPlacement(placements, today);
  if (open === undefined) return [];
  const reviewed = lastMarkOf(clocks, 'placement_review');
  const began = reviewed !== undefined && reviewed >= open.from ? reviewed : open.from;
  return [{ name: 'placement_review', began }];
}
