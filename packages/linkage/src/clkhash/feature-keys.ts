import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { fromBase64 } from './base64.ts';
import type { ClkSchema } from './schema.ts';

/** The two keys of one feature: for HMAC-SHA1 or BLAKE2b, and for HMAC-MD5. */
export type FeatureKeys = readonly [Uint8Array, Uint8Array];

/** Two keys for every feature in order, ignored ones included: clkhash cuts one HKDF output. */
export function deriveFeatureKeys({ clkConfig, features }: ClkSchema, secret: string): FeatureKeys[] {
  const { kdf = {} } = clkConfig;
  const size = kdf.keySize ?? 64;
  const hash = hashNamed(kdf.hash ?? 'SHA256');
  const salt = kdf.salt === undefined ? undefined : fromBase64(kdf.salt);
  const info = kdf.info === undefined ? undefined : fromBase64(kdf.info);
  const all = hkdf(hash, new TextEncoder().encode(secret), salt, info, features.length * 2 * size);
  const key = (at: number): Uint8Array => all.slice(at * size, (at + 1) * size);
  return features.map((_, at) => [key(2 * at), key(2 * at + 1)]);
}

function hashNamed(name: string): typeof sha256 | typeof sha512 {
  if (name === 'SHA256') return sha256;
  if (name === 'SHA512') return sha512;
  throw new TypeError(`clkhash derives keys with SHA256 or SHA512, not "${name}"`);
}
