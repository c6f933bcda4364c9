import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { runningPeriod } from './periods.ts';

/** The period that runs, until its last day. */
export function reflectionClocks({ reflection }: FileContent, today: string): readonly BegunClock[] {
  const period = runningPeriod(reflection, today);
  if (period === undefined) return [];
  return [{ name: 'reflection_end', began: period.startsOn, until: period.lastDay }];
}
