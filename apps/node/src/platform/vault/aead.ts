import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { Refusal } from '@tutela/kernel';

/*
 * One encrypted value: version (1 byte) | nonce (12) | ciphertext | tag (16).
 * Version 1 is AES-256-GCM (NIST SP 800-38D). Another algorithm takes another version; an unknown one is refused.
 * The version and the context are authenticated, so a value moved to another place does not decrypt.
 */
const version = 1;
const algorithm = 'aes-256-gcm';
const tagLength = 16;
export const nonceLength = 12;

/** Bytes that an encrypted value is longer than its plain value. */
export const overhead = 1 + nonceLength + tagLength;

/** Encrypts under a nonce that must be fresh for this key. */
export function encryptBytes(
  key: KeyObject,
  nonce: Uint8Array,
  plain: Uint8Array,
  context: string,
): Uint8Array {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(boundTo(context));
  const body = cipher.update(plain);
  return Buffer.concat([Uint8Array.of(version), nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** The plain value; refuses with `vault.decryption_failed` when a bit, the key or the context is another. */
export function decryptBytes(key: KeyObject, bytes: Uint8Array, context: string): Uint8Array {
  const bodyStart = 1 + nonceLength;
  const bodyEnd = bytes.length - tagLength;
  if (bytes[0] !== version || bodyEnd < bodyStart) throw undecipherable();
  const nonce = bytes.subarray(1, bodyStart);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(boundTo(context));
  decipher.setAuthTag(bytes.subarray(bodyEnd));
  const plain = decipher.update(bytes.subarray(bodyStart, bodyEnd));
  try {
    decipher.final();
  } catch (cause) {
    throw undecipherable({ cause });
  }
  return plain;
}

function boundTo(context: string): Uint8Array {
  if (context === '') throw new RangeError('an encrypted value must be bound to the place it belongs to');
  return Buffer.from(`tutela/${version}\n${context}`);
}

function undecipherable(options?: ErrorOptions): Refusal {
  const message =
    'A value could not be decrypted: it was changed, or it belongs to another place or key. ' +
    'Nothing of it was used. Tell the node administrator: `tutela doctor` shows what is damaged.';
  return new Refusal('vault.decryption_failed', message, {}, options);
}
