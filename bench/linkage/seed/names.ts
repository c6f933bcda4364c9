import { type NamePair, readTestPairs } from '../name-pairs.ts';

export const scripts = ['arabic', 'russian', 'hebrew'] as const;
export type Script = (typeof scripts)[number];

/** Names in one script, each with a Latin spelling. */
export interface ScriptNames {
  readonly script: Script;
  readonly pairs: readonly NamePair[];
}

/** Names of the public test pairs, from which no letter table was learnt. */
export const readScriptNames = (seed: number): ScriptNames[] =>
  scripts.map((script) => ({ script, pairs: readTestPairs(script, 2_000, seed) }));
