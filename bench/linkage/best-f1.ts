import type { World } from './febrl.ts';

/** How alike two records are; higher is more alike. `row(i)` gives those of the i-th of a with all of b. */
export type Scores = (row: number) => ArrayLike<number>;

/** What thresholds reach, over all pairs at or above them: no pair is chosen greedily. */
export interface Reach {
  /** The best F1 of any one threshold. */
  readonly f1: number;
  /** The largest recall of a threshold whose precision is at least so much. */
  readonly recallAt: ReadonlyMap<number, number>;
}

/** Precisions at which recall is told. */
export const precisions = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99] as const;

/** Compares everybody with everybody. */
export function reachOf({ a, b, shared }: World, scores: Scores): Reach {
  const right: number[] = [];
  const wrong = keepHighest(20 * shared);
  for (const [row, person] of a.entries()) {
    const values = scores(row);
    for (const [column, other] of b.entries()) {
      const value = values[column] ?? Number.NaN;
      if (Number.isNaN(value)) throw new Error('a pair has no score');
      if (person.id === other.id) right.push(value);
      else wrong.add(value);
    }
  }
  return sweep(right, wrong.values, shared);
}

/** Below twenty false pairs for each true one no threshold can be the best: the rest need not be kept. */
function keepHighest(most: number) {
  const values: number[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  const add = (value: number): void => {
    if (value <= floor) return;
    values.push(value);
    if (values.length <= 2 * most) return;
    values.sort((x, y) => y - x).length = most;
    floor = values.at(-1) ?? floor;
  };
  return { values, add };
}

function sweep(right: number[], wrong: number[], shared: number): Reach {
  right.sort((x, y) => y - x);
  wrong.sort((x, y) => y - x);
  let f1 = 0;
  let falses = 0;
  const recallAt = new Map<number, number>(precisions.map((least) => [least, 0]));
  for (const [at, threshold] of right.entries()) {
    if (right[at + 1] === threshold) continue;
    while (falses < wrong.length && (wrong[falses] ?? 0) >= threshold) falses += 1;
    const found = at + 1;
    f1 = Math.max(f1, (2 * found) / (found + falses + shared));
    for (const least of precisions)
      if (found / (found + falses) >= least) recallAt.set(least, found / shared);
  }
  return { f1, recallAt };
}
