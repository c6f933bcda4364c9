import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { ReferToEvidence } from './commands.ts';

/**
 * Records where evidence lies. Images of abuse are never stored here: a reference stands in their place
 * (protection.md, 14, rule 15).
 */
export function referToEvidence(_kase: Case, command: ReferToEvidence, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  if (liesAhead(command.recordedOn, acting.today)) return refuseBecause('date_in_future');
  return told([{ type: 'evidence.referenced', section: 'documents', payload }]);
}
