import { type ClkSchema, type Codes, createUnsafeClkEncoder } from '@tutela/linkage';
import type { Person } from './people.ts';

/** A fixed number of bits for each field: about 405 of 1,024 stay, as with clkhash's example schema. */
const schema: ClkSchema = {
  version: 3,
  clkConfig: { l: 1024 },
  features: [
    feature('name', { type: 'ngram', n: 2 }, 260),
    feature('born', { type: 'ngram', n: 1, positional: true }, 200),
    feature('sex', { type: 'ngram', n: 1, positional: true }, 60),
  ],
};

function feature(
  identifier: string,
  comparison: { type: string; n: number; positional?: boolean },
  bitsPerFeature: number,
) {
  const hash = { type: 'doubleHash', prevent_singularity: true };
  return {
    identifier,
    format: { type: 'string' },
    hashing: { comparison, strategy: { bitsPerFeature }, hash },
  };
}

/** Bloom filters as clkhash makes them, with a secret that is none: for timing. */
export const encodeForTiming = (people: readonly Person[]): Codes =>
  createUnsafeClkEncoder(schema, 'timing').encode(people.map(({ name, born, sex }) => [name, born, sex]))
    .codes;
