// For tests: what the kernels must find, written down as plainly as it is defined.
import type { Codes } from '../codes/codes.ts';
import type { Hits } from '../kernel/seats.ts';

export type Pair = readonly [left: number, right: number, similarity: number];

export const codeAt = ({ bytes, bits }: Codes, at: number): Uint8Array =>
  bytes.subarray((at * bits) / 8, ((at + 1) * bits) / 8);

const table = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
const ones = (byte: number): number => table[byte] ?? 0;
const count = (code: Uint8Array, combine: (byte: number, at: number) => number): number =>
  code.reduce((sum, byte, at) => sum + ones(combine(byte, at)), 0);

/** 2c / (p + q). */
export function diceOf(left: Uint8Array, right: Uint8Array): number {
  const common = count(left, (byte, at) => byte & (right[at] ?? 0));
  const total = count(left, (byte) => byte) + count(right, (byte) => byte);
  return total === 0 ? 0 : (2 * common) / total;
}

/** 1 - 2 * (different bits) / bits. */
export function nearnessOf(left: Uint8Array, right: Uint8Array): number {
  return 1 - (2 * count(left, (byte, at) => byte ^ (right[at] ?? 0))) / (left.length * 8);
}

type Measure = (left: Uint8Array, right: Uint8Array) => number;

/** Every pair at or above the threshold, sorted. */
export function pairsByDefinition(left: Codes, right: Codes, threshold: number, measure: Measure): Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < left.count; row += 1) {
    for (let column = 0; column < right.count; column += 1) {
      const similarity = measure(codeAt(left, row), codeAt(right, column));
      if (similarity >= threshold) pairs.push([row, column, similarity]);
    }
  }
  return pairs;
}

/** The hits of all blocks, sorted. */
export async function collect(blocks: AsyncIterable<Hits>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const { left, right, similarity } of blocks) {
    left.forEach((row, at) => {
      pairs.push([row, right[at] ?? -1, similarity[at] ?? Number.NaN]);
    });
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
