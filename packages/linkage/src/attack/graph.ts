import type { Codes } from '../codes/codes.ts';
import type { Token } from '../tokens/token.ts';

/** How alike every two records of one list are: row by row, `count × count` values; the diagonal is 0. */
export interface Graph {
  readonly count: number;
  readonly values: Float32Array;
}

/** Likeness of codes as whoever holds them can count it: by Dice's coefficient, or by distance (see `compareNear`). */
export function graphOfCodes({ bytes, bits, count }: Codes, by: 'dice' | 'distance'): Graph {
  const words = bits / 32;
  const all = new Uint32Array(bytes.slice().buffer);
  const weights = Float64Array.from({ length: count }, (_, at) =>
    ones(all, at * words, { other: at * words, words, by: 'dice' }),
  );
  return graphOf(count, (one, two) => {
    const counted = ones(all, one * words, { other: two * words, words, by });
    if (by === 'distance') return 1 - (2 * counted) / bits;
    const total = (weights[one] ?? 0) + (weights[two] ?? 0);
    return total === 0 ? 0 : (2 * counted) / total;
  });
}

interface Beside {
  readonly other: number;
  readonly words: number;
  readonly by: 'dice' | 'distance';
}

/** Bits in common for Dice, differing bits for distance. */
function ones(all: Uint32Array, from: number, { other, words, by }: Beside): number {
  let count = 0;
  for (let at = 0; at < words; at += 1) {
    const one = all[from + at] ?? 0;
    const two = all[other + at] ?? 0;
    let bits = by === 'dice' ? one & two : one ^ two;
    bits -= (bits >>> 1) & 0x5555_5555;
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

/**
 * The likeness that X3 codes of these records have on average, from the records in clear: of `layers` majorities, each
 * of which agrees with probability 1 - acos(c)/π, the XOR has the mean (2/π · asin c) to the power of `layers`.
 */
export function expectedGraph(records: readonly (readonly Token[])[], layers: number): Graph {
  const products = productsOf(records);
  return graphOf(records.length, (one, two) => {
    const cosine = Math.min(1, products[one * records.length + two] ?? 0);
    return ((2 / Math.PI) * Math.asin(cosine)) ** layers;
  });
}

function productsOf(records: readonly (readonly Token[])[]): Float32Array {
  const holders = new Map<string, { readonly rows: number[]; readonly weights: number[] }>();
  const products = new Float32Array(records.length ** 2);
  for (const [row, tokens] of records.entries()) {
    for (const [text, weight] of tokens) {
      const holder = holders.get(text) ?? { rows: [], weights: [] };
      for (let at = 0; at < holder.rows.length; at += 1) {
        const place = (holder.rows[at] ?? 0) * records.length + row;
        products[place] = (products[place] ?? 0) + weight * (holder.weights[at] ?? 0);
      }
      holder.rows.push(row);
      holder.weights.push(weight);
      holders.set(text, holder);
    }
  }
  return products;
}

/** `likeness` is asked for pairs with the lower place first. */
function graphOf(count: number, likeness: (one: number, two: number) => number): Graph {
  const values = new Float32Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let two = one + 1; two < count; two += 1) {
      const value = likeness(one, two);
      values[one * count + two] = value;
      values[two * count + one] = value;
    }
  }
  return { count, values };
}

const steps = 8_192;

/**
 * The values by their rank, the highest by far the most: -log(1 - q) of their quantile q. Two encodings of one
 * population become comparable so, whatever their scales are.
 */
export function rankedGraph({ count, values }: Graph): Graph {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const scale = (steps - 1) / Math.max(1e-9, highest - lowest);
  const stepOf = (value: number): number => Math.round((value - lowest) * scale);
  const counts = new Float64Array(steps);
  for (const value of values) counts[stepOf(value)] = (counts[stepOf(value)] ?? 0) + 1;
  let below = 0;
  const heights = counts.map((here) => {
    const quantile = (below + here / 2) / values.length;
    below += here;
    return -Math.log(1 - quantile * 0.99999);
  });
  const ranked = values.map((value) => heights[stepOf(value)] ?? 0);
  for (let at = 0; at < count; at += 1) ranked[at * count + at] = 0;
  return { count, values: ranked };
}
