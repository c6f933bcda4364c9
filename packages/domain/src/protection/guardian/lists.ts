import { sections } from '../sections.ts';

export const mandateScopes = ['legal_representation', 'care', 'finance', 'health_consent'] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** Whoever works for one of these is not free to stand for the child. */
export const conflicts = ['care_provider', 'police', 'interpreter', 'immigration'] as const;
export type Conflict = (typeof conflicts)[number];

export const guardianEndings = [
  'replaced',
  'guardian_asked',
  'conflict_found',
  'complaint_upheld',
  'too_many_children',
  'parent_resumed',
  'child_moved_away',
  'child_turned_18',
  'request_refused',
  'guardian_died',
  'other',
] as const;
export type GuardianEnding = (typeof guardianEndings)[number];

/** On what the guardian must be asked (protection.md, 5; a referral: 7). */
export const guardianActs = [
  'referral',
  'referral_abroad',
  'bid_options',
  'tracing',
  'further_interview',
  'placement_change',
  'return',
  'media_or_case_study',
] as const;
export type GuardianAct = (typeof guardianActs)[number];

/**
 * What an appointed guardian may read: not where a complaint about them, or what the child said in confidence, can
 * stand, nor intimate facts (protection.md, 14, rule 2).
 */
export const guardianSections = sections.filter(
  (section) => section !== 'documents' && section !== 'health' && section !== 'notes',
);
