import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Random } from '@tutela/kernel';
import { decryptBytes, encryptBytes, nonceLength } from './aead.ts';
import { DataKey, secretOf } from './data-key.ts';
import type { Keyring } from './keyring.ts';

/** A data key, encrypted by the node key of an epoch; safe to keep in the database. */
export interface WrappedKey {
  readonly epoch: number;
  readonly bytes: Uint8Array;
}

/**
 * Encrypts at rest. Every `context` names the place a value belongs to (a file's id and its kind, an entry's
 * id and field); decrypting with another context, key or epoch is refused with `vault.decryption_failed`.
 */
export interface Vault {
  newDataKey(context: string): { readonly key: DataKey; readonly wrapped: WrappedKey };
  /** Refuses with `vault.key_missing` when the epoch's key is unknown or destroyed. */
  unwrap(wrapped: WrappedKey, context: string): DataKey;
  /** The same data key under the current epoch; unchanged when it is there already. */
  rewrap(wrapped: WrappedKey, context: string): WrappedKey;
  encrypt(key: DataKey, plain: Uint8Array, context: string): Uint8Array;
  decrypt(key: DataKey, bytes: Uint8Array, context: string): Uint8Array;
  /** `value` must be something JSON can hold. */
  encryptJson(key: DataKey, value: unknown, context: string): Uint8Array;
  decryptJson(key: DataKey, bytes: Uint8Array, context: string): unknown;
  /** For what belongs to no file (drafts, one-time-password secrets), under the node's key for `label`. */
  encryptForNode(label: string, plain: Uint8Array, context: string): Uint8Array;
  decryptForNode(label: string, bytes: Uint8Array, context: string): Uint8Array;
}

export function openVault(keyring: Keyring, random: Random): Vault {
  return { ...keyWrapping(keyring, random), ...contentCipher(random), ...nodeCipher(keyring, random) };
}

function keyWrapping(keyring: Keyring, random: Random): Pick<Vault, 'newDataKey' | 'unwrap' | 'rewrap'> {
  const wrap = (bytes: Uint8Array, context: string): WrappedKey => {
    const epoch = keyring.currentEpoch();
    const wrapping = keyring.epochKey(epoch);
    return { epoch, bytes: encryptBytes(wrapping, fresh(random), bytes, wrappingContext(epoch, context)) };
  };
  const bytesOf = ({ epoch, bytes }: WrappedKey, context: string): Uint8Array =>
    decryptBytes(keyring.epochKey(epoch), bytes, wrappingContext(epoch, context));
  return {
    newDataKey: (context) => {
      const bytes = random.bytes(32);
      const made = { key: new DataKey(bytes), wrapped: wrap(bytes, context) };
      bytes.fill(0);
      return made;
    },
    unwrap: (wrapped, context) => keyFrom(bytesOf(wrapped, context)),
    rewrap: (wrapped, context) => {
      if (wrapped.epoch === keyring.currentEpoch()) return wrapped;
      const bytes = bytesOf(wrapped, context);
      const moved = wrap(bytes, context);
      bytes.fill(0);
      return moved;
    },
  };
}

function contentCipher(random: Random): Pick<Vault, 'encrypt' | 'decrypt' | 'encryptJson' | 'decryptJson'> {
  const encrypt: Vault['encrypt'] = (key, plain, context) =>
    encryptBytes(secretOf(key), fresh(random), plain, context);
  const decrypt: Vault['decrypt'] = (key, bytes, context) => decryptBytes(secretOf(key), bytes, context);
  return {
    encrypt,
    decrypt,
    encryptJson: (key, value, context) => encrypt(key, jsonBytes(value), context),
    decryptJson: (key, bytes, context) => JSON.parse(textOf(decrypt(key, bytes, context))),
  };
}

/**
 * Each context gets a key of its own below its label's key: drafts are rewritten for years, and one key with
 * random nonces is good for 2^32 values only (NIST SP 800-38D, 8.3).
 */
function nodeCipher(keyring: Keyring, random: Random): Pick<Vault, 'encryptForNode' | 'decryptForNode'> {
  const labelKeys = new Map<string, KeyObject>();
  const labelKey = (label: string): KeyObject => {
    const known = labelKeys.get(label) ?? createSecretKey(keyring.derive(`vault/${label}`));
    labelKeys.set(label, known);
    return known;
  };
  const keyFor = (label: string, context: string): KeyObject =>
    createSecretKey(createHmac('sha256', labelKey(label)).update(context).digest());
  return {
    encryptForNode: (label, plain, context) =>
      encryptBytes(keyFor(label, context), fresh(random), plain, context),
    decryptForNode: (label, bytes, context) => decryptBytes(keyFor(label, context), bytes, context),
  };
}

const fresh = (random: Random): Uint8Array => random.bytes(nonceLength);
const wrappingContext = (epoch: number, context: string): string => `data key\n${epoch}\n${context}`;

function keyFrom(bytes: Uint8Array): DataKey {
  const key = new DataKey(bytes);
  bytes.fill(0);
  return key;
}

/** Read where it lies: a copy would be one more place with something of a child in it. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString();

function jsonBytes(value: unknown): Uint8Array {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('this value has no JSON form');
  return Buffer.from(text);
}
