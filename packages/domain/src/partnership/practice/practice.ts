import type { Section } from '../../protection/sections.ts';

/** How sure it is that a practice helps: somebody saw it, somebody measured it, somebody independent evaluated it. */
export const ratings = ['promising', 'tested', 'evaluated'] as const;
export type Rating = (typeof ratings)[number];

/** What stands behind a practice, from the weakest to the strongest. */
export const evidenceKinds = [
  'description',
  'feedback_of_children',
  'own_measurement',
  'peer_review',
  'independent_evaluation',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a practice stands. `due` is not a state: it follows from the day of its last validation. */
export const practiceStates = [
  'submitted',
  'eligible',
  'rated',
  'published',
  'not_eligible',
  'archived',
] as const;
export type PracticeState = (typeof practiceStates)[number];

/** What becomes of a practice, one after the other. */
export const practiceActs = ['check', 'read', 'rate', 'publish', 'transfer', 'validate', 'archive'] as const;
export type PracticeAct = (typeof practiceActs)[number];

/** What a peer found. */
export const readings = ['supports', 'supports_with_changes', 'does_not_support'] as const;
export type Reading = (typeof readings)[number];

/** What came of using a practice elsewhere. Failure is a result too. */
export const transferResults = ['in_use', 'adapted', 'too_early', 'did_not_work', 'stopped'] as const;
export type TransferResult = (typeof transferResults)[number];

/** Peers that read a practice before it is rated, default, confirm with the alliance. */
export const peersNeeded = 2;

/** Months after which somebody must say that a practice still holds. */
export const validMonths = 24;

export interface PracticeFacts {
  readonly state: PracticeState;
  /** Whose practice it is. */
  readonly ownerCode: string;
  readonly ownerConsents: boolean;
  readonly steps: readonly Section[];
  readonly evidence: readonly EvidenceKind[];
  readonly readings: readonly { readonly partyCode: string; readonly reading: Reading }[];
  readonly transfers: readonly { readonly partyCode: string; readonly result: TransferResult }[];
}

/** From which states each act is possible. */
const from: Record<PracticeAct, readonly PracticeState[]> = {
  check: ['submitted'],
  read: ['eligible'],
  rate: ['eligible', 'published'],
  publish: ['rated'],
  transfer: ['published'],
  validate: ['published'],
  archive: ['submitted', 'eligible', 'rated', 'published'],
};

export const actsFrom = (state: PracticeState): readonly PracticeAct[] =>
  practiceActs.filter((act) => from[act].includes(state));

export type PracticeRefusal =
  | 'not_from_here'
  | 'owner_consent_missing'
  | 'step_missing'
  | 'own_practice'
  | 'read_already'
  | 'peers_missing'
  | 'peers_do_not_support'
  | 'evidence_too_weak'
  | 'reason_missing'
  | 'too_early';

/** Whether the act is possible at all from where the practice stands. */
export const whyNotFromHere = (facts: PracticeFacts, act: PracticeAct): PracticeRefusal | null =>
  from[act].includes(facts.state) ? null : 'not_from_here';

/** Eligible is what its owner agrees to show and what helps at a step of the protection journey. */
export function whyNotEligible(
  facts: Pick<PracticeFacts, 'ownerConsents' | 'steps'>,
): PracticeRefusal | null {
  if (!facts.ownerConsents) return 'owner_consent_missing';
  return facts.steps.length === 0 ? 'step_missing' : null;
}

/** A peer is of another party than the owner, and reads once. */
export function whyNotRead(facts: PracticeFacts, partyCode: string): PracticeRefusal | null {
  if (partyCode === facts.ownerCode) return 'own_practice';
  return facts.readings.some((each) => each.partyCode === partyCode) ? 'read_already' : null;
}

/**
 * The highest rating that its evidence carries. *Tested* needs a measurement, or a party that uses it with success;
 * *evaluated* needs somebody independent.
 */
export function highestRating({
  evidence,
  transfers,
}: Pick<PracticeFacts, 'evidence' | 'transfers'>): Rating {
  if (evidence.includes('independent_evaluation')) return 'evaluated';
  const usedElsewhere = transfers.some(({ result }) => result === 'in_use' || result === 'adapted');
  return evidence.includes('own_measurement') || usedElsewhere ? 'tested' : 'promising';
}

/** Rated by the secretariat, after the peers and never above the evidence. */
export function whyNotRated(facts: PracticeFacts, rating: Rating): PracticeRefusal | null {
  if (facts.readings.length < peersNeeded) return 'peers_missing';
  const against = facts.readings.filter(({ reading }) => reading === 'does_not_support').length;
  if (against * 2 >= facts.readings.length) return 'peers_do_not_support';
  return ratings.indexOf(rating) > ratings.indexOf(highestRating(facts)) ? 'evidence_too_weak' : null;
}

/** A party tells of its own use; the owner's own use is no transfer. */
export const whyNotTransferred = (facts: PracticeFacts, partyCode: string): PracticeRefusal | null =>
  partyCode === facts.ownerCode ? 'own_practice' : null;
