import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { Danger, RecordReturnRisk } from './commands.ts';

/** Records what a return would mean. "Safe" cannot stand over a danger that is great, or that nobody looked at. */
export function recordReturnRisk(_kase: Case, command: RecordReturnRisk, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  if (liesAhead(payload.assessedOn, acting.today)) return refuseBecause('date_in_future');
  const because = whyNotSafe(command);
  if (because !== undefined) return refuseBecause(because);
  return told([{ type: 'return.risk_assessed', section: 'assessment', payload }]);
}

const tooGreat: readonly Danger[] = ['high', 'unknown'];

function whyNotSafe(command: RecordReturnRisk): Because | undefined {
  const { conclusion, conditions, originDanger, retrafficking, family } = command;
  if (conclusion === 'not_safe' || conclusion === 'not_known') return undefined;
  if ([originDanger, retrafficking, family].some((danger) => tooGreat.includes(danger))) {
    return 'return_danger_too_great';
  }
  const { reception, guardianThere, services } = command;
  if ([reception, guardianThere, services].some((each) => each !== 'confirmed')) {
    return 'return_not_prepared';
  }
  return conclusion === 'safe_with_conditions' && conditions === '' ? 'return_conditions_missing' : undefined;
}
