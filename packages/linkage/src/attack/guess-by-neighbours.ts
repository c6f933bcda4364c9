import type { Codes } from '../codes/codes.ts';
import type { Token } from '../tokens/token.ts';
import { expectedGraph } from './graph.ts';
import { signsOf } from './signs.ts';

/** Pairs known to the attacker come first in both lists; the rest is what he guesses. */
export interface NeighbourGuess {
  readonly records: readonly (readonly Token[])[];
  readonly codes: Codes;
  readonly layers: number;
  readonly known: number;
}

/** Likeness below this is less than the noise of many, and costs more than it tells. */
const faintest = 0.002;

/**
 * Guesses every bit of a code from the codes of known records that resemble the record in clear, each weighted by the
 * likeness to be expected. Needs no training. Gives the share of right bits over all bits: one half is nothing learnt.
 */
export function guessByNeighbours({ records, codes, layers, known }: NeighbourGuess): number {
  const { values, count } = expectedGraph(records, layers);
  const { bits } = codes;
  const signs = signsOf(codes);
  let right = 0;
  for (let row = known; row < count; row += 1) {
    const votes = new Float64Array(bits);
    for (let other = 0; other < known; other += 1) {
      const weight = values[row * count + other] ?? 0;
      if (weight >= faintest) addSigns(votes, signs.subarray(other * bits, (other + 1) * bits), weight);
    }
    const own = signs.subarray(row * bits, (row + 1) * bits);
    right += votes.reduce((sum, vote, bit) => sum + (vote > 0 === (own[bit] ?? 0) > 0 ? 1 : 0), 0);
  }
  return right / ((count - known) * bits);
}

function addSigns(votes: Float64Array, signs: Int8Array, weight: number): void {
  for (let bit = 0; bit < votes.length; bit += 1) {
    votes[bit] = (votes[bit] ?? 0) + weight * (signs[bit] ?? 0);
  }
}
