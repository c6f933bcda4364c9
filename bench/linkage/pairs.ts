import type { Hits } from '@tutela/linkage';

/** A pair as one number; rows and columns are below 2^26. */
export const pairNumber = (row: number, column: number): number => row * 2 ** 26 + column;

/** Reads to the last hit, and does nothing with them yet. */
export async function readAll(blocks: AsyncIterable<Hits>): Promise<Hits[]> {
  const read: Hits[] = [];
  for await (const block of blocks) read.push(block);
  return read;
}

export function pairsOf(blocks: readonly Hits[]): Set<number> {
  const pairs = new Set<number>();
  for (const { left, right } of blocks) {
    left.forEach((row, at) => {
      pairs.add(pairNumber(row, right[at] ?? 0));
    });
  }
  return pairs;
}
