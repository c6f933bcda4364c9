import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { EndPlacement, RecordPlacement } from './commands.ts';
import { openPlacement } from './placements.ts';

/** One at a time, with the child's view of it or the reason why the child was not heard. */
export function recordPlacement(kase: Case, command: RecordPlacement, acting: Acting): Decision {
  const { baseVersion: _, ...placement } = command;
  const { from, to } = placement;
  if (openPlacement(kase.content.placements, acting.today)) return refuseBecause('placement_open');
  if (to !== null && to < from) return refuseBecause('placement_ends_before_start');
  return told([{ type: 'placement.recorded', section: 'care', payload: placement }]);
}

/** Records that the child left a placement, and why. */
export function endPlacement(kase: Case, command: EndPlacement, acting: Acting): Decision {
  const { endedOn, reason } = command;
  const open = openPlacement(kase.content.placements, acting.today);
  if (open === undefined) return refuseBecause('no_placement');
  if (liesAhead(endedOn, acting.today)) return refuseBecause('date_in_future');
  if (endedOn < open.from) return refuseBecause('placement_ends_before_start');
  return told([{ type: 'placement.ended', section: 'care', payload: { endedOn, reason } }]);
}
