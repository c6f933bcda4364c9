/** What proves presence well enough: a passkey alone, or any second factor. */
export type StepUpStrength = 'passkey' | 'any';
