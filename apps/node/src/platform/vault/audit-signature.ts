import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { Random } from '@tutela/kernel';

/** Signs what the audit seals; the public key travels with the seal, so that anyone can check it. */
export interface AuditSigner {
  /** Ed25519, SPKI (DER), base64. */
  readonly publicKey: string;
  /** 64 bytes (RFC 8032). */
  sign(bytes: Uint8Array): Uint8Array;
}

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS#8 (RFC 8410, section 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A new Ed25519 key, PKCS#8 (DER), base64. */
export function newAuditSigningKey(random: Random): string {
  return Buffer.concat([pkcs8Prefix, random.bytes(32)]).toString('base64');
}

/** Throws when the text is not such a key. */
export function openAuditSigner(signingKey: string): AuditSigner {
  const secret = createPrivateKey({ key: Buffer.from(signingKey, 'base64'), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).toString('base64');
  return { publicKey, sign: (bytes) => sign(null, bytes, secret) };
}

/** True when `signature` was made over `bytes` by the holder of `publicKey`; false for anything else. */
export function verifyAuditSignature(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}
