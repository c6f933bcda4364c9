/** For what a best-interests determination is made (protection.md, 6). */
export const determinationPurposes = [
  'durable_solution',
  'temporary_care',
  'separation',
  'custody',
  'reunification',
  'return',
  'contact',
  'urgent_protection',
  'other',
] as const;
export type DeterminationPurpose = (typeof determinationPurposes)[number];

export const priorities = ['normal', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

/**
 * Why a determination is required, in the order of protection.md, 6: the first five by UNHCR's guidelines of 2008 and
 * 2021, the last two for children who were trafficked.
 */
export const triggers = [
  'durable_solution',
  'temporary_care',
  'separation',
  'custody',
  'reunification',
  'return',
  'contact_with_suspect',
] as const;
export type Trigger = (typeof triggers)[number];

/** The options that are compared; a letter each, so that a vote can name one. */
export const optionKeys = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type OptionKey = (typeof optionKeys)[number];

export const tracks = ['ordinary', 'urgent'] as const;
export type Track = (typeof tracks)[number];

export const seats = ['chair', 'member', 'alternate'] as const;
export type Seat = (typeof seats)[number];

/** What a panel may decide (protection.md, 6). */
export const panelDecisions = [
  'approve',
  'approve_with_conditions',
  'defer',
  'not_approve',
  'refer_to_court',
  'protect_now',
] as const;
export type PanelDecisionKind = (typeof panelDecisions)[number];

/** Decisions after which something is to be done: they need steps and a day of review. */
export const actingDecisions: readonly PanelDecisionKind[] = [
  'approve',
  'approve_with_conditions',
  'protect_now',
];

export const stepOutcomes = ['done', 'not_possible'] as const;

/** Why a determination is opened again (protection.md, 6). */
export const reopenGrounds = [
  'family_found',
  'wishes_changed',
  'cannot_be_implemented',
  'new_risk',
  'new_evidence',
  'other',
] as const;
export type ReopenGround = (typeof reopenGrounds)[number];

/** How the guardian stands to the options. Silence is not among the ways to agree (protection.md, 14, rule 3). */
export const guardianStances = [
  'none_in_office',
  'not_asked',
  'open',
  'unanswered',
  'approved',
  'objected',
] as const;
export type GuardianStance = (typeof guardianStances)[number];
