import type { Case } from '../case.ts';
import { dueAfter } from '../clocks.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { type ActingNow, isAhead, isBefore } from '../moments.ts';
import type { EndDetention, RecordDetention, ReviewDetention } from './commands.ts';
import { runningDetention } from './detentions.ts';

/** The child is held. Whoever stands for the child is told in the same moment; it is looked at every day. */
export function recordDetention(kase: Case, command: RecordDetention, acting: ActingNow): Decision {
  const { baseVersion: _, ...known } = command;
  if (runningDetention(kase.content.detentions)) return refuseBecause('detention_running');
  if (isAhead(known.since, acting)) return refuseBecause('date_in_future');
  const payload = { ...known, recordedOn: acting.today };
  return dueAfter(kase, [{ type: 'detention.recorded', section: 'justice', payload }], acting.today);
}

/** Each day anew: the child is held as the last resort and for the shortest time (CRC, article 37(b)). */
export function reviewDetention(kase: Case, command: ReviewDetention, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const running = runningDetention(kase.content.detentions);
  if (running === undefined) return refuseBecause('no_detention');
  if (liesAhead(payload.reviewedOn, acting.today)) return refuseBecause('date_in_future');
  const before = running.reviews.at(-1)?.reviewedOn;
  if (before !== undefined && payload.reviewedOn <= before) return refuseBecause('detention_reviewed');
  return dueAfter(kase, [{ type: 'detention.reviewed', section: 'justice', payload }], acting.today);
}

/** The child is free, or in care that the child may leave. Held elsewhere is a record of its own. */
export function endDetention(kase: Case, command: EndDetention, acting: ActingNow): Decision {
  const { baseVersion: _, ...payload } = command;
  const running = runningDetention(kase.content.detentions);
  if (running === undefined) return refuseBecause('no_detention');
  if (isAhead(payload.endedAt, acting)) return refuseBecause('date_in_future');
  if (isBefore(payload.endedAt, running.since)) return refuseBecause('detention_ends_before_start');
  return dueAfter(kase, [{ type: 'detention.ended', section: 'justice', payload }], acting.today);
}
