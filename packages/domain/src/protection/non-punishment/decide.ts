import type { Case } from '../case.ts';
import { dueAfter } from '../clocks.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import { claimTable } from './claim-table.ts';
import type { Claim } from './claims.ts';
import type { AppealClaim, DecideClaim, MakeClaim } from './commands.ts';

/** Open as soon as the child was suspected once to be a victim; a later decision against that closes nothing. */
export function makeClaim(
  kase: Case,
  command: MakeClaim,
  acting: Acting & { readonly newId: string },
): Decision {
  const { baseVersion: _, ...claim } = command;
  if (!kase.content.status.everSuspected) return refuseBecause('status_not_suspected');
  if (liesAhead(claim.madeOn, acting.today)) return refuseBecause('date_in_future');
  if ((claim.actOn ?? '') > claim.madeOn) return refuseBecause('act_after_claim');
  if (claim.lawyer !== '' && !mayBeUsed(kase.content, { name: claim.lawyer })) {
    return refuseBecause('contact_cannot_be_used');
  }
  const payload = { claimId: acting.newId, ...claim };
  return dueAfter(kase, [{ type: 'claim.made', section: 'justice', payload }], acting.today);
}

/** Records the answer of the authority. One that leaves something of the accusation says how it can be challenged. */
export function decideClaim(kase: Case, command: DecideClaim, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const claim = findClaim(kase, payload.claimId);
  if (claim === undefined) return refuseBecause('claim_not_found');
  if (!claimTable[claim.state].includes(payload.outcome)) return refuseBecause('claim_decided');
  if (liesAhead(payload.decidedOn, acting.today)) return refuseBecause('date_in_future');
  if (payload.decidedOn < (claim.appeals.at(-1)?.appealedOn ?? claim.madeOn)) {
    return refuseBecause('claim_decided_before_made');
  }
  const isFull = payload.outcome === 'granted';
  if (!isFull && payload.appealRoute === '') return refuseBecause('review_route_missing');
  return dueAfter(kase, [{ type: 'claim.decided', section: 'justice', payload }], acting.today);
}

/** Takes the matter further, within the time that the decision leaves. */
export function appealClaim(kase: Case, command: AppealClaim, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const claim = findClaim(kase, payload.claimId);
  if (claim === undefined) return refuseBecause('claim_not_found');
  if (!claimTable[claim.state].includes('appealed')) return refuseBecause('nothing_to_appeal');
  if (liesAhead(payload.appealedOn, acting.today)) return refuseBecause('date_in_future');
  const until = claim.decisions.at(-1)?.appealUntil ?? null;
  if (until !== null && payload.appealedOn > until) return refuseBecause('appeal_too_late');
  return dueAfter(kase, [{ type: 'claim.appealed', section: 'justice', payload }], acting.today);
}

const findClaim = ({ content }: Case, claimId: string): Claim | undefined =>
  content.claims.find((claim) => claim.claimId === claimId);
