import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';

/** The newest title, until somebody has asked for its renewal or a new one is recorded; also when it ran out. */
export function residenceClocks({ residence, clocks }: FileContent): readonly BegunClock[] {
  const newest = residence.at(-1);
  if (newest === undefined) return [];
  const isAsked = clocks.marks.some(
    ({ clock, began }) => clock === 'residence_renewal' && began === newest.validFrom,
  );
  if (isAsked) return [];
  return [{ name: 'residence_renewal', began: newest.validFrom, until: newest.validTo }];
}
