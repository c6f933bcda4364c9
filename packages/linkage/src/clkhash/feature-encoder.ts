import type { FeatureKeys } from './feature-keys.ts';
import { formatterOf } from './format-value.ts';
import type { ClkFeature } from './schema.ts';
import { type TokenBits, tokenBitsOf } from './token-bits.ts';
import { tokeniserOf } from './tokenise.ts';

/**
 * Sets the bits of one value in a filter; false when the value does not fit the feature's format. The filter's
 * bytes lie in whole words, since it is faster to write four at once.
 */
export type FeatureEncoder = (value: string, filter: Uint32Array) => boolean;

/** What a cache may hold before it starts anew: names and places repeat, so most look-ups are answered. */
const cachedTokens = 100_000;
const cachedValues = 20_000;

/** The encoder of a feature, or nothing for one that is ignored. `length` in bits, before folding. */
export function featureEncoderOf(
  feature: ClkFeature,
  keys: FeatureKeys,
  length: number,
): FeatureEncoder | undefined {
  const { hashing } = feature;
  if (feature.ignored === true) return undefined;
  if (hashing === undefined) throw new TypeError('a feature that is not ignored says how it is hashed');
  const format = formatterOf(feature);
  const tokenise = tokeniserOf(hashing.comparison);
  const bitsOf = rememberTokens(tokenBitsOf(hashing.hash, keys, length));
  const spread = spreadOf(hashing.strategy);
  const masks = new Map<string, Uint32Array>();
  return (value, filter) => {
    let mask = masks.get(value);
    if (mask === undefined) {
      const text = format(value);
      if (text === undefined) return false;
      const tokens = tokenise(text);
      const share = spread(tokens.length);
      mask = new Uint32Array(filter.length);
      const bytes = new Uint8Array(mask.buffer);
      for (const [at, token] of tokens.entries()) setBits(bytes, bitsOf(token, share(at)));
      if (masks.size >= cachedValues) masks.clear();
      masks.set(value, mask);
    }
    for (let at = 0; at < filter.length; at += 1) filter[at] = (filter[at] ?? 0) | (mask[at] ?? 0);
    return true;
  };
}

function setBits(bytes: Uint8Array, bits: Int32Array): void {
  for (let at = 0; at < bits.length; at += 1) {
    const bit = bits[at] ?? 0;
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }
}

/** How many bits each token gets. A fixed sum for the feature: the first tokens get the rest of the division. */
function spreadOf({ bitsPerToken, bitsPerFeature }: { bitsPerToken?: number; bitsPerFeature?: number }) {
  if (bitsPerToken !== undefined) return () => () => bitsPerToken;
  if (bitsPerFeature === undefined) throw new TypeError('a strategy is bitsPerToken or bitsPerFeature');
  return (tokens: number) => {
    const each = Math.floor(bitsPerFeature / tokens);
    const rest = bitsPerFeature % tokens;
    return (at: number) => (at < rest ? each + 1 : each);
  };
}

/** The bits of a token with a larger count begin with those of a smaller one, so the longest is kept. */
function rememberTokens(bitsOf: TokenBits): TokenBits {
  const longest = new Map<string, Int32Array>();
  return (token, count) => {
    const known = longest.get(token);
    if (known !== undefined && known.length >= count) return known.subarray(0, count);
    if (longest.size >= cachedTokens) longest.clear();
    const bits = bitsOf(token, Math.ceil(count / 32) * 32);
    longest.set(token, bits);
    return bits.subarray(0, count);
  };
}
