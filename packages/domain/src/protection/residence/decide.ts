import type { Case } from '../case.ts';
import { toldByClocks } from '../clocks.ts';
import { type Decision, refuseBecause } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { RecordResidence } from './commands.ts';

/** Records a title to stay; a renewal is a title of its own. */
export function recordResidence(kase: Case, command: RecordResidence, acting: Acting): Decision {
  const { baseVersion: _, ...title } = command;
  if (title.validTo < title.validFrom) return refuseBecause('title_ends_before_start');
  return toldByClocks(
    kase,
    [{ type: 'residence.recorded', section: 'status', payload: title }],
    acting.today,
  );
}
