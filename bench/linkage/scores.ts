import type { Codes, Token } from '@tutela/linkage';
import type { Scores } from './best-f1.ts';

/** Products of tokens, of each of a with all of b. */
export function cosines(a: readonly (readonly Token[])[], b: readonly (readonly Token[])[]): Scores {
  const holders = new Map<string, { readonly columns: number[]; readonly weights: number[] }>();
  for (const [column, tokens] of b.entries()) {
    for (const [text, weight] of tokens) {
      const holder = holders.get(text) ?? { columns: [], weights: [] };
      holder.columns.push(column);
      holder.weights.push(weight);
      holders.set(text, holder);
    }
  }
  return (row) => {
    const sums = new Float64Array(b.length);
    for (const [text, weight] of a[row] ?? []) {
      const holder = holders.get(text);
      for (const [at, column] of holder?.columns.entries() ?? []) {
        sums[column] = (sums[column] ?? 0) + weight * (holder?.weights[at] ?? 0);
      }
    }
    return sums;
  };
}

const words = ({ bytes }: Codes): Uint32Array => new Uint32Array(bytes.slice().buffer);

function countOnes(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Equal bits less unequal ones, for codes of which half are ones. */
export const agreements = (a: Codes, b: Codes): Scores =>
  compared(a, b, (one, two, length) => {
    let unequal = 0;
    for (let at = 0; at < length; at += 1) unequal += countOnes((one[at] ?? 0) ^ (two[at] ?? 0));
    return -unequal;
  });

/** Dice coefficients, as for clkhash. */
export const dices = (a: Codes, b: Codes): Scores =>
  compared(a, b, (one, two, length) => {
    let both = 0;
    let all = 0;
    for (let at = 0; at < length; at += 1) {
      both += countOnes((one[at] ?? 0) & (two[at] ?? 0));
      all += countOnes(one[at] ?? 0) + countOnes(two[at] ?? 0);
    }
    return all === 0 ? 0 : (2 * both) / all;
  });

type Compare = (one: Uint32Array, two: Uint32Array, length: number) => number;

function compared(a: Codes, b: Codes, compare: Compare): Scores {
  const length = a.bits / 32;
  const ofA = words(a);
  const ofB = words(b);
  const others = Array.from({ length: b.count }, (_, at) => ofB.subarray(at * length, (at + 1) * length));
  return (row) => {
    const one = ofA.subarray(row * length, (row + 1) * length);
    return others.map((two) => compare(one, two, length));
  };
}
