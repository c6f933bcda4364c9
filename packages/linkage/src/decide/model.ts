import type { Field, Level } from './agreement.ts';

/** The share of pairs at each level of a field among those where both sides know it. */
export type Shares = Readonly<Partial<Record<Level, number>>>;

/**
 * What a comparison is weighed with (Fellegi and Sunter, 1969): `m` among records of one child, `u` among records of
 * two. `u` is counted over random pairs, `m` over corrupted copies: expectation maximisation on few fields takes
 * namesakes for one child (measured: of what it called likely, one in five was right).
 */
export interface Model {
  readonly m: Readonly<Partial<Record<Field, Shares>>>;
  readonly u: Readonly<Partial<Record<Field, Shares>>>;
  /** How often a name occurs among all names, folded; rarer than `rarest` is not believed. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The mean frequency of a name that two unrelated records share. */
  readonly usualFrequency: number;
}

/** One added to each level that was never seen, so that no weight is endless. */
export function sharesOf(levels: readonly Level[], known: readonly Level[]): Shares {
  const counts = new Map<Level, number>(known.map((level) => [level, 0.5]));
  for (const level of levels) if (level !== 'missing') counts.set(level, (counts.get(level) ?? 0.5) + 1);
  let all = 0;
  for (const count of counts.values()) all += count;
  return Object.fromEntries([...counts].map(([level, count]) => [level, count / all]));
}

/** log2 of m over u at a level; nothing for what is missing. */
export function weightOf({ m, u }: Model, field: Field, level: Level): number {
  if (level === 'missing') return 0;
  const likely = m[field]?.[level] ?? smallest;
  const chance = u[field]?.[level] ?? smallest;
  return Math.log2(likely / chance);
}

const smallest = 1e-4;
const rarest = 1e-5;

/**
 * What a rare name adds to the weight of agreeing on it, and a common one takes away: log2 of the usual frequency of
 * agreeing names over this name's own, half of it where the names only are alike.
 */
export function rarityOf({ frequency, usualFrequency }: Model, name: string, level: Level): number {
  if (level !== 'equal' && level !== 'near' && level !== 'sounds-alike') return 0;
  const own = Math.max(rarest, frequency.get(name) ?? rarest);
  const bits = Math.log2(usualFrequency / own);
  return level === 'equal' ? bits : bits / 2;
}
