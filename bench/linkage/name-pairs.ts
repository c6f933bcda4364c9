import type { Token } from '@tutela/linkage';
import { readSharedData } from '@tutela/testkit/shared-data';
import { rollDice } from '../harness/dice.ts';
import { cosines } from './scores.ts';

export interface NamePair {
  readonly latin: string;
  readonly other: string;
}

/** Pairs of the test split in chance order, no spelling twice on either side: two right answers would be one. */
export function readTestPairs(
  script: 'arabic' | 'hebrew' | 'russian',
  count: number,
  seed: number,
): NamePair[] {
  const lines = readSharedData(`linkage/names_${script}_test.tsv`).trim().split('\n');
  const dice = rollDice(seed);
  const seen = new Set<string>();
  const pairs: NamePair[] = [];
  while (pairs.length < count && lines.length > 0) {
    const at = dice.below(lines.length);
    const [latin = '', spaced = ''] = lines[at]?.split('\t') ?? [];
    lines[at] = lines.at(-1) ?? '';
    lines.pop();
    const other = spaced.replaceAll(' ', '');
    if (seen.has(latin) || seen.has(other)) continue;
    seen.add(latin).add(other);
    pairs.push({ latin, other });
  }
  return pairs;
}

/** How often a name in its own script finds its Latin spelling first among all; a tie is a miss. */
export function rankOne(pairs: readonly NamePair[], tokensOf: (name: string) => readonly Token[]): number {
  const scores = cosines(
    pairs.map(({ other }) => tokensOf(other)),
    pairs.map(({ latin }) => tokensOf(latin)),
  );
  const found = pairs.filter((_, row) => {
    const values = Array.from(scores(row));
    const own = values[row] ?? 0;
    return own > 0 && values.every((value, column) => column === row || value < own);
  });
  return found.length / pairs.length;
}
