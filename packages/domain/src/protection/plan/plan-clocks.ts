import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { openActions } from './plan.ts';

/** Each open action until its day, and the next look at the whole plan. */
export function planClocks(content: FileContent): readonly BegunClock[] {
  const actions = openActions(content).map(
    ({ actionId, addedOn, by }): BegunClock => ({
      name: 'plan_action',
      subject: actionId,
      began: addedOn,
      until: by,
    }),
  );
  const { reviewOn, reviewedOn } = content.plan;
  if (reviewOn === null || reviewedOn === null) return actions;
  return [...actions, { name: 'planned_review', began: reviewedOn, until: reviewOn }];
}
