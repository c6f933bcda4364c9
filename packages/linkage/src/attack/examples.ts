import type { Token } from '../tokens/token.ts';

/** Records in clear as numbers to learn from: the places of their tokens and what these weigh, row after row. */
export interface Examples {
  readonly count: number;
  /** How many tokens are told apart. */
  readonly width: number;
  /** Where each row begins; one more than rows. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** Weights are made larger, so that first guesses about them are of a size that can be learnt from. */
const scale = 4;

/** Tokens that fewer than `fewest` records have teach nothing and are left out. */
export function examplesOf(records: readonly (readonly Token[])[], fewest = 5): Examples {
  const holders = new Map<string, number>();
  for (const [text] of records.flat()) holders.set(text, (holders.get(text) ?? 0) + 1);
  const common = [...holders].filter(([, count]) => count >= fewest);
  const placeOf = new Map(common.map(([text], place) => [text, place]));
  const starts = new Int32Array(records.length + 1);
  const places: number[] = [];
  const weights: number[] = [];
  for (const [row, tokens] of records.entries()) {
    for (const [text, weight] of tokens) {
      const place = placeOf.get(text);
      if (place === undefined) continue;
      places.push(place);
      weights.push(weight * scale);
    }
    starts[row + 1] = places.length;
  }
  return {
    count: records.length,
    width: common.length,
    starts,
    places: Int32Array.from(places),
    weights: Float64Array.from(weights),
  };
}

/** Which rows are learnt from, and on which the attacker is tried. */
export interface Split {
  readonly learnt: number;
  readonly tried: readonly number[];
}

/** The share of `rows` for which `guess` has the sign of the bit. */
export function accuracy(rows: readonly number[], bits: Int8Array, guess: (row: number) => number): number {
  const right = rows.filter((row) => guess(row) > 0 === (bits[row] ?? 0) > 0);
  return right.length / rows.length;
}
