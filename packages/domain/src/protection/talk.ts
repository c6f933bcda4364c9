/** Who carried the words between the languages. */
export const interpreterKinds = ['none', 'professional', 'other_person'] as const;
export type InterpreterKind = (typeof interpreterKinds)[number];
