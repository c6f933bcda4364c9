import { createSecretKey, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';

const hidden = '[key]';
let secretInside: (key: DataKey) => KeyObject;

/** The key of one file's content or of one file's locations. It never prints: a log of it says `[key]`. */
export class DataKey {
  readonly #secret: KeyObject;

  static {
    secretInside = (key) => key.#secret;
  }

  /** From 32 raw bytes, which are copied; the caller may wipe its own. */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== 32) throw new RangeError('a data key has 32 bytes');
    this.#secret = createSecretKey(bytes);
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [inspect.custom](): string {
    return hidden;
  }
}

/** For the vault alone: what the ciphers need. */
export const secretOf = (key: DataKey): KeyObject => secretInside(key);
