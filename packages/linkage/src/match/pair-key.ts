import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { MatchRefused } from './match-refused.ts';
import { type Party, type RunTerms, refuseTerms, schemeOf, utf8 } from './terms.ts';

/** X25519 (RFC 7748) as a port: the secret identity key stays where it is kept. */
export interface KeyAgreement {
  /** The 32 bytes that this node's secret key and the other's public key have in common: a copy, which is wiped. */
  agree(otherPublicKey: Uint8Array): Promise<Uint8Array>;
}

/**
 * The key of one pair of nodes for one run: HKDF-SHA-256 over the X25519 secret, bound to run, scheme, and the ids and
 * public keys of both. Both nodes derive the same; another run, profile or node gives another.
 */
export async function derivePairKey(terms: RunTerms, agreement: KeyAgreement): Promise<Uint8Array> {
  refuseTerms(terms);
  const secret = await agreement.agree(terms.other.publicKey);
  // RFC 7748, 6.1: a public key of small order gives only zeros, which everybody knows.
  if (secret.length !== 32 || secret.every((byte) => byte === 0)) {
    throw new MatchRefused('agreement-failed', "No secret came of the other node's identity key.");
  }
  const key = hkdf(sha256, secret, utf8('tutela match run'), bindingOf(terms), 32);
  secret.fill(0);
  return key;
}

/** Each part with its length before it, so that no two terms are written alike; the nodes in one order for both. */
function bindingOf({ run, profile, own, other, equivalents }: RunTerms): Uint8Array {
  const nodes = [own, other].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = [
    utf8(run),
    utf8(profile),
    utf8(schemeOf(profile, equivalents)),
    ...nodes.flatMap(({ id, publicKey }: Party) => [utf8(id), publicKey]),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    new DataView(bytes.buffer).setUint32(at, part.length);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
