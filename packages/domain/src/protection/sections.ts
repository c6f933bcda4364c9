/**
 * The sections of a child's file: one list, used in domain, database, grants, consent, referral and web.
 * Location is not a section: it has its own key and its own reveal.
 */
export const sections = [
  'identity',
  'journey',
  'family',
  'screening',
  'status',
  'guardian',
  'consent',
  'assessment',
  'determination',
  'care',
  'plan',
  'health',
  'justice',
  'missing',
  'documents',
  'notes',
] as const;

export type Section = (typeof sections)[number];
