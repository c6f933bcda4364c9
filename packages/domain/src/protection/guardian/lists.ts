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

/**
 * What a guardian does for the child (protection.md, 5; FRA, Guardianship for children deprived of parental care, 2014).
 * The first six have a clock, the others come as they come.
 */
export const guardianDuties = [
  'meet_child',
  'check_care',
  'hear_child',
  'attend_interview',
  'report',
  'plan_adulthood',
  'help_tracing',
  'apply_for_status',
  'legal_action',
] as const;
export type GuardianDuty = (typeof guardianDuties)[number];
