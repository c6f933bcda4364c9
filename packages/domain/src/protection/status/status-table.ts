/** Whether a child is a victim of trafficking, as decided so far (protection.md, 3). */
export const statuses = [
  'no_indication',
  'suspected',
  'presumed',
  'confirmed',
  'not_confirmed',
  'insufficient_information',
  'withdrawn_by_child',
  'reconsideration',
] as const;
export type Status = (typeof statuses)[number];

/** Total: from every status, where a decision may lead. */
export const statusTable: Record<Status, readonly Status[]> = {
  no_indication: ['suspected', 'presumed'],
  suspected: ['presumed', 'no_indication', 'insufficient_information', 'withdrawn_by_child'],
  presumed: ['confirmed', 'not_confirmed', 'insufficient_information', 'withdrawn_by_child'],
  confirmed: ['reconsideration'],
  not_confirmed: ['reconsideration', 'suspected'],
  insufficient_information: ['suspected', 'presumed', 'reconsideration'],
  withdrawn_by_child: ['suspected', 'presumed'],
  reconsideration: ['presumed', 'confirmed', 'not_confirmed'],
};

/** Decisions that a child may want to challenge: they need a review route. */
export const unfavourable: readonly Status[] = ['no_indication', 'not_confirmed', 'insufficient_information'];
