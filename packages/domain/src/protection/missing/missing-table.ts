/** Where an episode of a child being missing stands (protection.md, 10, and 14, rule 9). */
export const missingStates = [
  'none',
  'missing_reported',
  'police_notified',
  'alerted',
  'search_continues',
  'located',
  'returned',
  'return_conversation',
  'safety_plan_changed',
] as const;
export type MissingState = (typeof missingStates)[number];

/**
 * Total: from every state, where an act may lead. A child who is back can go missing again at any time. From no state
 * does a search simply end: until the child is back it goes on, with a day on which it is looked at again.
 */
export const missingTable: Record<MissingState, readonly MissingState[]> = {
  none: ['missing_reported'],
  missing_reported: ['police_notified', 'located', 'returned'],
  police_notified: ['alerted', 'search_continues', 'located', 'returned'],
  alerted: ['alerted', 'search_continues', 'located', 'returned'],
  search_continues: ['alerted', 'search_continues', 'located', 'returned'],
  located: ['search_continues', 'returned'],
  returned: ['missing_reported', 'return_conversation'],
  return_conversation: ['missing_reported', 'safety_plan_changed'],
  safety_plan_changed: ['missing_reported'],
};

/** The child is not back. Known to be somewhere is not back. */
export const isSearched = (state: MissingState): boolean =>
  state === 'missing_reported' ||
  state === 'police_notified' ||
  state === 'alerted' ||
  state === 'search_continues' ||
  state === 'located';
