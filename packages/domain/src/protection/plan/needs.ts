/** What a child may need, and which service meets it. One list for the plan and for referrals. */
export const needs = [
  'safety',
  'accommodation',
  'food_and_clothing',
  'health_care',
  'mental_health',
  'disability_support',
  'addiction_help',
  'legal_help',
  'guardianship',
  'interpretation',
  'documents',
  'education',
  'training_or_work',
  'family_tracing',
  'family_support',
  'play_and_community',
  'money',
  'transport',
  'other',
] as const;
export type Need = (typeof needs)[number];
