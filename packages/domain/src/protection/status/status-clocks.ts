import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';

/** The newest decision, until the child was told. */
export function statusClocks({ status }: FileContent): readonly BegunClock[] {
  const newest = status.decisions.at(-1);
  if (newest === undefined || status.isTold) return [];
  return [{ name: 'status_told', began: newest.decidedOn }];
}
