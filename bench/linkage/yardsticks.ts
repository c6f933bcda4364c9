import { type ClkSchema, createUnsafeClkEncoder } from '@tutela/linkage';
import { type Reach, reachOf, type Scores } from './best-f1.ts';
import type { Person, World } from './febrl.ts';
import { dices } from './scores.ts';

/** The clkhash tutorial's manner on name and birth date: 15 bits a token, names by pairs, dates by digits. */
export const nameAndBirth: ClkSchema = {
  version: 3,
  clkConfig: { l: 1024 },
  features: [
    feature('given', { type: 'ngram', n: 2 }),
    feature('family', { type: 'ngram', n: 2 }),
    feature('born', { type: 'ngram', n: 1, positional: true }),
  ],
};

function feature(identifier: string, comparison: { type: string; n: number; positional?: boolean }) {
  const hashing = { comparison, strategy: { bitsPerToken: 15 }, hash: { type: 'blakeHash' } };
  return { identifier, format: { type: 'string' }, hashing };
}

export function clkReach(world: World): Reach {
  const encoder = createUnsafeClkEncoder(nameAndBirth, 'yardstick');
  const encode = (people: readonly Person[]) =>
    encoder.encode(people.map(({ given, family, born }) => [given, family, born])).codes;
  return reachOf(world, dices(encode(world.a), encode(world.b)));
}

/** Levels of agreement of a field: 0 missing, 1 different, then better and better. */
type Levels = readonly [given: number, family: number, born: number];

const levels = 5;

/**
 * Fellegi and Sunter (1969) with graded levels, as the record linkage packages do it: u from pairs of unrelated
 * records, m by expectation maximisation over pairs that agree somewhat.
 */
export function fellegiSunterReach(world: World): Reach {
  const compared = world.a.map((one) => world.b.map((two) => levelsOf(one, two)));
  const unrelated = countLevels(compared.map((row, at) => row[(at * 7 + 1) % row.length]));
  const near = compared.flat().filter(([given, family, born]) => given + family + born >= 6);
  let matching: number[][] = [0, 1, 2].map(() => [1, 0.05, 0.1, 0.15, 0.7]);
  let prior = 0.1;
  for (let round = 0; round < 12; round += 1) {
    const weighted = near.map((pair) => {
      const against = ((1 - prior) / prior) * Math.exp(-weigh(pair, matching, unrelated));
      return 1 / (1 + against);
    });
    matching = countLevels(near, weighted);
    prior = Math.min(0.5, Math.max(1e-6, weighted.reduce((sum, share) => sum + share, 0) / near.length));
  }
  const scores: Scores = (row) => (compared[row] ?? []).map((pair) => weigh(pair, matching, unrelated));
  return reachOf(world, scores);
}

const weigh = (pair: Levels, m: readonly number[][], u: readonly number[][]): number =>
  pair.reduce<number>((sum, level, field) => {
    if (level === 0) return sum;
    return sum + Math.log((m[field]?.[level] ?? 1) / (u[field]?.[level] ?? 1));
  }, 0);

/** The share of each level of each field among those that are not missing, with half a pair added to each. */
function countLevels(pairs: readonly (Levels | undefined)[], shares?: readonly number[]): number[][] {
  const counts = [0, 1, 2].map(() => new Array<number>(levels).fill(0.5));
  for (const [at, pair] of pairs.entries()) {
    for (const [field, level] of pair?.entries() ?? []) {
      const row = counts[field];
      if (row !== undefined && level > 0) row[level] = (row[level] ?? 0) + (shares?.[at] ?? 1);
    }
  }
  return counts.map(([, ...known]) => {
    const all = known.reduce((sum, count) => sum + count, 0);
    return [1, ...known.map((count) => count / all)];
  });
}

const levelsOf = (one: Person, two: Person): Levels => [
  nameLevel(one.given, two.given),
  nameLevel(one.family, two.family),
  bornLevel(one.born, two.born),
];

function nameLevel(one: string, two: string): number {
  if (one === '' || two === '') return 0;
  if (one === two) return 4;
  const alike = pairLikeness(one, two);
  if (alike >= 0.7) return 3;
  return alike >= 0.45 ? 2 : 1;
}

function pairLikeness(one: string, two: string): number {
  if (Math.abs(one.length - two.length) > 4) return 0;
  const other = `_${two}_`;
  const padded = `_${one}_`;
  let both = 0;
  for (let at = 0; at + 1 < padded.length; at += 1) if (other.includes(padded.slice(at, at + 2))) both += 1;
  return (2 * both) / (one.length + two.length + 2);
}

function bornLevel(one: string, two: string): number {
  if (one === '' || two === '') return 0;
  if (one === two) return 4;
  let unequal = Math.abs(one.length - two.length);
  for (let at = 0; at < Math.min(one.length, two.length); at += 1) if (one[at] !== two[at]) unequal += 1;
  if (unequal <= 1) return 3;
  return unequal <= 2 ? 2 : 1;
}
