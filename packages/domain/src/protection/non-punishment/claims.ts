import type { Detentions } from '../detention/detentions.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import type { StatusChain } from '../status/chain.ts';
import type { ClaimState } from './claim-table.ts';
import type { ClaimAppeal, ClaimDecision, ClaimMade } from './entries.ts';

/** A claim that the child is not punished, with every decision on it, oldest first. */
export interface Claim extends ClaimMade {
  readonly state: ClaimState;
  readonly decisions: readonly Omit<ClaimDecision, 'claimId'>[];
  readonly appeals: readonly Omit<ClaimAppeal, 'claimId'>[];
}

/** Oldest first. */
export type Claims = readonly Claim[];

export function addToClaims(claims: Claims, { entry }: PlacedEntry): Claims {
  switch (entry.type) {
    case 'claim.made':
      return [...claims, { ...entry.payload, state: 'made', decisions: [], appeals: [] }];
    case 'claim.decided': {
      const { claimId, ...decision } = entry.payload;
      return change(claims, claimId, (claim) => ({
        ...claim,
        state: decision.outcome,
        decisions: [...claim.decisions, decision],
      }));
    }
    case 'claim.appealed': {
      const { claimId, ...appeal } = entry.payload;
      return change(claims, claimId, (claim) => ({
        ...claim,
        state: 'appealed',
        appeals: [...claim.appeals, appeal],
      }));
    }
    default:
      return claims;
  }
}

const change = (claims: Claims, claimId: string, changed: (claim: Claim) => Claim): Claims =>
  claims.map((claim) => (claim.claimId === claimId ? changed(claim) : claim));

/** The last day for an appeal that was not made yet; nothing where none is open. */
export function appealDay({ state, decisions }: Claim): string | null {
  return state === 'refused' || state === 'granted_in_part' ? (decisions.at(-1)?.appealUntil ?? null) : null;
}

/** What the suggestion looks at. `isAccused`: another record shows the child as a suspect. */
interface Accusation {
  readonly status: StatusChain;
  readonly detentions: Detentions;
  readonly claims: Claims;
}

/**
 * Whether somebody should think of a claim: the child may be a victim of trafficking, is accused of something, and
 * nobody has claimed yet. A suspicion is enough; nobody is made to claim.
 */
export function isClaimSuggested({ status, detentions, claims }: Accusation, isAccused = false): boolean {
  const isHeldForOffence = detentions.some(({ ground }) => ground === 'offence');
  return status.everSuspected && (isAccused || isHeldForOffence) && claims.length === 0;
}
