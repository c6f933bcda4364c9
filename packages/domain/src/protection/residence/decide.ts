import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { RecordResidence } from './commands.ts';

/** Records a title to stay; a renewal is a title of its own. */
export function recordResidence(_kase: Case, command: RecordResidence): Decision {
  const { baseVersion: _, ...title } = command;
  if (title.validTo < title.validFrom) return refuseBecause('title_ends_before_start');
  return told([{ type: 'residence.recorded', section: 'status', payload: title }]);
}
