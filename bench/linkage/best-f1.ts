import type { World } from './febrl.ts';

/** How alike two records are; higher is more alike. `row(i)` gives those of the i-th of a with all of b. */
export type Scores = (row: number) => ArrayLike<number>;

/** The best F1 that any one threshold reaches, over all pairs at or above it: no pair is chosen greedily. */
export function bestF1({ a, b, shared }: World, scores: Scores): number {
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

function sweep(right: number[], wrong: number[], shared: number): number {
  right.sort((x, y) => y - x);
  wrong.sort((x, y) => y - x);
  let best = 0;
  let falses = 0;
  for (const [at, threshold] of right.entries()) {
    if (right[at + 1] === threshold) continue;
    while (falses < wrong.length && (wrong[falses] ?? 0) >= threshold) falses += 1;
    const found = at + 1;
    best = Math.max(best, (2 * found) / (found + falses + shared));
  }
  return best;
}
