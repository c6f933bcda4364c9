import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { AgeBand } from '../header.ts';
import { type PlanTransition, transitionAreas } from './commands.ts';

/** From when on the time after eighteen is planned. A child whose age is not known may be as old. */
const bandsOfAge: readonly AgeBand[] = ['from_15_to_17', 'adult', 'unknown'];

/**
 * Plans the time after the eighteenth birthday: every area is answered, be it that nothing is needed (protection.md,
 * 14, rule 20; Directive 2011/36/EU, article 16(2)). An adult who was trafficked as a child has such a plan too.
 */
export function planTransition({ state }: Case, command: PlanTransition, acting: Acting): Decision {
  const { baseVersion: _, ...plan } = command;
  if (!bandsOfAge.includes(state.header.ageBand)) return refuseBecause('transition_too_early');
  const missing = transitionAreas.filter((area) => (plan.arranged[area] ?? '') === '');
  if (missing.length > 0) return refuseBecause('transition_incomplete', { missing });
  if (plan.contactUntil < acting.today) return refuseBecause('date_in_past');
  return told([{ type: 'transition.planned', section: 'plan', payload: plan }]);
}
