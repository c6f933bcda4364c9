/** Where a claim not to be punished stands. */
export const claimStates = ['made', 'granted', 'granted_in_part', 'refused', 'appealed'] as const;
export type ClaimState = (typeof claimStates)[number];

/** Total: from every state, where an act may lead. Whatever is not granted in full can be appealed against. */
export const claimTable: Record<ClaimState, readonly ClaimState[]> = {
  made: ['granted', 'granted_in_part', 'refused'],
  granted: [],
  granted_in_part: ['appealed'],
  refused: ['appealed'],
  appealed: ['granted', 'granted_in_part', 'refused'],
};
