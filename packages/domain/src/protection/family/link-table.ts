/** Who a person is to the child, as somebody claims (protection.md, 1). */
export const relations = [
  'mother',
  'father',
  'sibling',
  'claimed_relative',
  'spouse',
  'travel_partner',
  'suspected_trafficker',
  'other',
] as const;
export type Relation = (typeof relations)[number];

/** Whether the relation is true, as far as it was looked into. */
export const verifications = ['claimed', 'under_check', 'verified', 'refuted'] as const;
export type Verification = (typeof verifications)[number];

/** Which contact with the child is allowed. */
export const contacts = ['free', 'supervised', 'none', 'unknown'] as const;
export type Contact = (typeof contacts)[number];

/** Total: where checking a relation may lead. What was decided is checked anew before it is decided otherwise. */
export const verificationTable: Record<Verification, readonly Verification[]> = {
  claimed: ['under_check', 'verified', 'refuted'],
  under_check: ['verified', 'refuted', 'claimed'],
  verified: ['under_check'],
  refuted: ['under_check'],
};
