/** Where the child's guardianship stands (protection.md, 5). */
export const guardianStates = [
  'none',
  'requested',
  'provisional',
  'appointed',
  'suspended',
  'ended',
] as const;
export type GuardianState = (typeof guardianStates)[number];

/** Total: from every state, where an act may lead. While one is suspended, another may stand in. */
export const guardianTable: Record<GuardianState, readonly GuardianState[]> = {
  none: ['requested'],
  requested: ['provisional', 'appointed', 'ended'],
  provisional: ['appointed', 'suspended', 'ended'],
  appointed: ['suspended', 'ended'],
  suspended: ['provisional', 'appointed', 'ended'],
  ended: ['requested'],
};

/** A guardian acts for the child now. */
export const isInOffice = (state: GuardianState): boolean => state === 'provisional' || state === 'appointed';
