import type { Target } from './target.ts';

/** An interpreter whom nothing speaks against. */
export const interpreter = {
  interpreterId: null,
  name: 'Invented Voice',
  languages: ['fa'],
  gender: 'female',
  vettedOn: '2026-01-10',
  vettedBy: 'An invented court',
  vettedUntil: '2027-01-10',
  undertaking: true,
  conflict: 'none',
  conflictReasons: 'Asked both of them.',
  genderWish: 'female',
} as const;

/** A body that the contract accepts, for each route about interpreters. */
export const interpreterBodies: Record<string, (target: Target) => unknown> = {
  'protection.record-interpreter': ({ screeningVersion }) => ({
    ...interpreter,
    baseVersion: screeningVersion,
  }),
  'protection.refuse-interpreter': ({ interpreterId, screeningVersion }) => ({
    interpreterId,
    childView: { kind: 'words', words: 'Not her.', howAsked: '', mayShow: [] },
    refusedOn: '2026-05-20',
    baseVersion: screeningVersion,
  }),
};
