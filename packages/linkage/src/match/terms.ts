import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import letters from '../../data/letters.json' with { type: 'json' };
import { type ProfileId, profileOf } from '../encode/profile.ts';
import { MatchRefused } from './match-refused.ts';

/** One of the two nodes of a run. */
export interface Party {
  readonly id: string;
  /** X25519 identity key, 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** What both nodes agreed on before a run. */
export interface RunTerms {
  /** Never used before: a new run has a new key, so that nothing accumulates. */
  readonly run: string;
  readonly profile: ProfileId;
  readonly own: Party;
  readonly other: Party;
  /** Folded names and the id of the name that they are forms of; both sides need the same. */
  readonly equivalents?: ReadonlyMap<string, string>;
}

/** Throws MatchRefused for terms from which no key may be made. */
export function refuseTerms({ run, own, other }: RunTerms): void {
  if (run === '' || own.id === '' || other.id === '') {
    throw new MatchRefused('terms-missing', 'A run needs an id, and so does each of its two nodes.');
  }
  if (own.publicKey.length !== 32 || other.publicKey.length !== 32) {
    throw new MatchRefused('terms-missing', 'An identity key for X25519 has 32 bytes.');
  }
  if (own.id === other.id || bytesToHex(own.publicKey) === bytesToHex(other.publicKey)) {
    throw new MatchRefused('same-node', 'The two nodes of a run are the same node.');
  }
}

/** SHA-256 over all that shapes a code besides the key: profile, letter tables and equivalent names. */
export function schemeOf(profile: ProfileId, equivalents: ReadonlyMap<string, string> = new Map()): string {
  const pairs = [...equivalents].sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf8(JSON.stringify([profileOf(profile), letters, pairs]))));
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
