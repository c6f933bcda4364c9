import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { shake256 } from '@noble/hashes/sha3.js';
import { rememberRecent } from '../normalise/recent.ts';

/** Pseudo-random words of 32 bits that only who holds the key can tell from chance. */
export type KeyedBits = (token: string) => Int32Array;

const remembered = 8_000;

/** HKDF-SHA-256 parts the key by purpose; then SHAKE256 over key and token, a keyed sponge, gives `bits` bits. */
export function keyedBits(key: Uint8Array, purpose: string, bits: number): KeyedBits {
  if (key.length < 32) throw new RangeError('a linkage key has at least 32 bytes');
  const utf8 = new TextEncoder();
  const own = hkdf(sha256, key, undefined, utf8.encode(purpose), 32);
  const recent = rememberRecent<Int32Array>(remembered);
  return (token) =>
    recent(token, () => {
      const bytes = shake256
        .create({ dkLen: bits / 8 })
        .update(own)
        .update(utf8.encode(token))
        .digest();
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      return Int32Array.from({ length: bits / 32 }, (_, at) => view.getInt32(4 * at, true));
    });
}
