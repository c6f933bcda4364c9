// Only what is small: the instruments (75 kB), the vocabularies and HTCDS have entries of their own.
export * from './codes.ts';
export * from './states.ts';
