import { isMember, type PartyKind } from './party.ts';
import type { SeatRole } from './seat.ts';

/** A party names somebody by note verbale; the secretariat compares the note with the person and opens the seat. */
export const nominationStates = ['nominated', 'verified', 'refused', 'withdrawn'] as const;
export type NominationState = (typeof nominationStates)[number];

/** What the secretariat compares before it opens a seat. All must be said yes to. */
export const nominationChecks = ['name_matches', 'office_matches', 'mail_domain_matches'] as const;
export type NominationCheck = (typeof nominationChecks)[number];

/** Days in which a nomination is answered, default, confirm with the alliance’s practice. */
export const nominationDays = 10;

export interface NominationFacts {
  readonly state: NominationState;
  readonly partyKind: PartyKind;
  readonly role: SeatRole;
  readonly hasNote: boolean;
  readonly nominatedBy: string;
}

export type NominationRefusal =
  | 'not_open'
  | 'not_a_member'
  | 'note_missing'
  | 'check_failed'
  | 'own_nomination'
  | 'focal_point_taken';

/**
 * Whether the secretariat may verify it. Nobody verifies what they nominated themselves, and there is one focal point
 * a party: the one before is ended first, with their open work.
 */
export function whyNotVerified(
  facts: NominationFacts,
  checks: readonly NominationCheck[],
  by: { readonly accountId: string; readonly focalPointSeated: boolean },
): NominationRefusal | null {
  if (facts.state !== 'nominated') return 'not_open';
  if (!isMember(facts.partyKind)) return 'not_a_member';
  if (!facts.hasNote) return 'note_missing';
  if (nominationChecks.some((check) => !checks.includes(check))) return 'check_failed';
  if (facts.nominatedBy === by.accountId) return 'own_nomination';
  return facts.role === 'focal_point' && by.focalPointSeated ? 'focal_point_taken' : null;
}
