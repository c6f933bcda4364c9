import type { Token } from '../tokens/token.ts';
import type { KeyedBits } from './keyed-bits.ts';

/**
 * Weighted votes of tokens for the bits of all layers, four in a word of 32 bits: word `8 i + s` holds those for the
 * bits `s`, `s + 8`, `s + 16` and `s + 24` of the i-th word of random bits. A vote lies from 0 to 63, with 31 and 32
 * about the middle, so that four can be added without one running over into the next.
 */
export type Votes = Int32Array;

/** The middle of a vote, from which it counts. */
export const middleVote = 32;

/** Weights become whole numbers; a part of length 1 then spreads by 8 steps about the middle. */
const scale = 128;
const step = 8;
const pair = 0x0001_0001;

/** What tokens vote for together: each adds its weight where its random bit is one, and takes it away elsewhere. */
export function votesOf(tokens: readonly Token[], bitsOf: KeyedBits, words: number): Votes {
  const sums = new Int32Array(words * 16);
  let total = 0;
  for (const [text, weight] of tokens) {
    const vote = Math.round(weight * scale);
    if (vote <= 0) continue;
    total += vote;
    addVotes(sums, bitsOf(text), vote);
  }
  return inSteps(sums, total / 2);
}

/** Two sums of 16 bits lie in one word: word `16 i + s` holds those for bit `s` and bit `s + 16`. */
function addVotes(sums: Int32Array, bits: Int32Array, vote: number): void {
  const votes = Math.imul(vote, pair);
  for (let word = 0, at = 0; word < bits.length; word += 1) {
    let random = bits[word] ?? 0;
    for (const end = at + 16; at < end; at += 1) {
      // A mask of 16 ones for each of the two bits, instead of a product.
      const ones = Math.imul(random & pair, 0xffff);
      sums[at] = ((sums[at] ?? 0) + (ones & votes)) | 0;
      random >>>= 1;
    }
  }
}

function inSteps(sums: Int32Array, half: number): Votes {
  const votes = new Int32Array(sums.length / 2);
  const vote = (sum: number): number =>
    Math.min(2 * middleVote - 1, Math.max(0, Math.floor((sum - half) / step) + middleVote));
  for (let at = 0; at < votes.length; at += 1) {
    const from = ((at >> 3) << 4) + (at & 7);
    const low = sums[from] ?? 0;
    const high = sums[from + 8] ?? 0;
    votes[at] =
      vote(low & 0xffff) | (vote(high & 0xffff) << 8) | (vote(low >>> 16) << 16) | (vote(high >>> 16) << 24);
  }
  return votes;
}
