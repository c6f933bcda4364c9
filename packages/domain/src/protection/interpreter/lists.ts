export const interpreterGenders = ['female', 'male', 'other', 'not_known'] as const;
export type InterpreterGender = (typeof interpreterGenders)[number];

/** Whom the child wants to speak through. */
export const genderWishes = ['female', 'male', 'any', 'not_asked'] as const;
export type GenderWish = (typeof genderWishes)[number];

/** How an interpreter stands to the child and to those who may have harmed the child. */
export const interpreterConflicts = [
  'none',
  'related',
  'same_community',
  'same_network',
  'not_checked',
] as const;
export type InterpreterConflict = (typeof interpreterConflicts)[number];
