import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { runningDetention } from './detentions.ts';

/** Every day, until the child is free. */
export function detentionClocks({ detentions }: FileContent): readonly BegunClock[] {
  const running = runningDetention(detentions);
  if (running === undefined) return [];
  return [{ name: 'detention_review', began: running.reviews.at(-1)?.reviewedOn ?? running.recordedOn }];
}
