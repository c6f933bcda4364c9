import { countOnes } from '../codes/count-ones.ts';

const quad = 0x0101_0101;
const middle = 128;

/** The sums of one record's votes (see `sumVotes`) for all layers, one after the other. */
export interface Counted {
  readonly sums: Int32Array;
  readonly layers: number;
}

/** Writes the code: for each bit the XOR of its majorities, then as many ones as zeros. */
export function writeMajorities(counted: Counted, code: Int32Array): void {
  const { sums, layers } = counted;
  const size = code.length * 8;
  for (let word = 0, at = 0; word < code.length; word += 1) {
    let bits = 0;
    for (let shift = 0; shift < 8; shift += 1, at += 1) {
      let signs = sums[at] ?? 0;
      for (let layer = 1; layer < layers; layer += 1) signs ^= sums[at + layer * size] ?? 0;
      bits |= ((signs >>> 7) & quad) << shift;
    }
    code[word] = bits;
  }
  balance(counted, code);
}

/**
 * Flips the bits that were nearly undecided until half of all are ones. Then the number of ones says nothing of the
 * record, and the bits that are lost carried least.
 */
function balance({ sums, layers }: Counted, code: Int32Array): void {
  let excess = -code.length * 16;
  for (let word = 0; word < code.length; word += 1) excess += countOnes(code[word] ?? 0);
  const flipped = excess > 0 ? 1 : 0;
  const size = code.length * 8;
  let left = Math.abs(excess);
  for (let margin = 1; left > 0; margin *= 2) {
    for (let bit = 0; bit < code.length * 32 && left > 0; bit += 1) {
      const word = bit >>> 5;
      const place = bit & 31;
      if ((((code[word] ?? 0) >>> place) & 1) !== flipped) continue;
      const at = word * 8 + (place & 7);
      if (!isNear({ sums, at, size, layers }, place & 24, margin)) continue;
      code[word] = (code[word] ?? 0) ^ (1 << place);
      left -= 1;
    }
  }
}

interface Place {
  readonly sums: Int32Array;
  readonly at: number;
  readonly size: number;
  readonly layers: number;
}

/** Whether one of the majorities of a bit was won by no more than the margin. */
function isNear({ sums, at, size, layers }: Place, high: number, margin: number): boolean {
  for (let layer = 0; layer < layers; layer += 1) {
    const sum = ((sums[at + layer * size] ?? 0) >>> high) & 0xff;
    if (Math.abs(2 * (sum - middle) + 1) <= 2 * margin) return true;
  }
  return false;
}
