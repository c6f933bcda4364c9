import type { Actor } from '../../platform/db/act.ts';
import type { Row } from '../../platform/db/rows.ts';

export type HandoverRow = Row<'protection.handover'>;

/** The named caseworker answers; where nobody is named, a supervisor of the receiving agency. */
export function mayAnswer(offer: HandoverRow, actor: Actor): boolean {
  if (offer.to_agency_id !== actor.agencyId || offer.offered_by === actor.accountId) return false;
  return offer.to_caseworker_id === actor.accountId || actor.role === 'supervisor';
}
