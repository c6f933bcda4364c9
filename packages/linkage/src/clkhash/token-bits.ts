import { blake2b } from '@noble/hashes/blake2.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import type { FeatureKeys } from './feature-keys.ts';
import type { ClkHashing } from './schema.ts';

/** The first `count` bit positions of a token, in a filter of a fixed size. */
export type TokenBits = (token: string, count: number) => Int32Array;

const utf8 = new TextEncoder();

/** Which bits a token sets, by the schema's hash; BLAKE2b where it names none, as in clkhash's version 3. */
export function tokenBitsOf(
  hash: ClkHashing['hash'] = { type: 'blakeHash' },
  keys: FeatureKeys,
  length: number,
): TokenBits {
  if (hash.type === 'doubleHash') return doubleHash(keys, length, hash.prevent_singularity ?? false);
  if (hash.type !== 'blakeHash')
    throw new TypeError(`clkhash hashes by doubleHash or blakeHash, not "${hash.type}"`);
  if (length < 1 || length > 65_536 || (length & (length - 1)) !== 0)
    throw new RangeError('blakeHash needs a length that is a power of two');
  return (token, count) => blakeBits(utf8.encode(token), keys[0], { count, length });
}

/** `sha1 + i · md5` modulo the length: Kirsch and Mitzenmacher, "Less hashing, same performance" (2006). */
function doubleHash([first, second]: FeatureKeys, length: number, preventSingularity: boolean): TokenBits {
  const byFirst = hmac.create(sha1, first);
  const bySecond = hmac.create(md5, second);
  const startOf = (text: string) => remainder(byFirst.clone().update(utf8.encode(text)).digest(), length);
  const strideOf = (text: string) => remainder(bySecond.clone().update(utf8.encode(text)).digest(), length);
  return (token, count) => {
    const start = startOf(token);
    let stride = strideOf(token);
    for (let round = 0; preventSingularity && stride === 0; round += 1) {
      stride = strideOf(token + String.fromCodePoint(round));
    }
    return Int32Array.from({ length: count }, (_, at) => (start + at * stride) % length);
  };
}

interface Wanted {
  readonly count: number;
  readonly length: number;
}

/** 32 little-endian numbers of 16 bits from each keyed BLAKE2b; the salt counts the calls in decimal. */
function blakeBits(message: Uint8Array, key: Uint8Array, { count, length }: Wanted): Int32Array {
  const bits = new Int32Array(count);
  for (let from = 0; from < count; from += 32) {
    const salt = new Uint8Array(16);
    salt.set(utf8.encode(String(from / 32)));
    const digest = blake2b(message, { key, salt, dkLen: 64 });
    for (let at = 0; at < 32 && from + at < count; at += 1) {
      bits[from + at] = ((digest[2 * at] ?? 0) | ((digest[2 * at + 1] ?? 0) << 8)) % length;
    }
  }
  return bits;
}

function remainder(bytes: Uint8Array, length: number): number {
  let rest = 0;
  for (const byte of bytes) rest = (rest * 256 + byte) % length;
  return rest;
}
