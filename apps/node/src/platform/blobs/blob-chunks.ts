import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { overhead } from '../vault/aead.ts';
import type { DataKey } from '../vault/data-key.ts';
import type { Vault } from '../vault/vault.ts';

/** Plain bytes in one chunk. */
export const chunkLength = 256 * 1024;
/** Bytes of one encrypted chunk on disk; the last one may be shorter. */
const storedLength = chunkLength + overhead;

/** Which blob is written or read, and with what. */
export interface ChunkCipher {
  readonly vault: Vault;
  readonly key: DataKey;
  readonly blobId: string;
}

export interface Digests {
  /** SHA-256 of the content, hex. It would confirm a thief's guess: keep it encrypted. */
  readonly sha256: string;
  /** SHA-256 of the encrypted bytes on disk, hex. It may be kept in clear. */
  readonly storedSha256: string;
}

/**
 * Encrypts chunk by chunk. Each chunk is bound to its blob, its number and whether it is the last, so that chunks
 * taken away, added, exchanged or brought from another blob are noticed. `onEnd` is told after the last chunk.
 */
export function* encryptChunks(
  cipher: ChunkCipher,
  plain: Uint8Array,
  onEnd: (digests: Digests) => void,
): Generator<Uint8Array> {
  const [content, stored] = [createHash('sha256'), createHash('sha256')];
  const count = Math.max(1, Math.ceil(plain.length / chunkLength));
  for (let index = 0; index < count; index += 1) {
    const part = plain.subarray(index * chunkLength, (index + 1) * chunkLength);
    const encrypted = cipher.vault.encrypt(cipher.key, part, chunkContext(cipher, index, count));
    content.update(part);
    stored.update(encrypted);
    yield encrypted;
  }
  onEnd({ sha256: content.digest('hex'), storedSha256: stored.digest('hex') });
}

/** Decrypts chunk by chunk; refuses with `vault.decryption_failed` at the first that is not as it was written. */
export async function* decryptChunks(cipher: ChunkCipher, file: FileHandle): AsyncGenerator<Uint8Array> {
  const { size } = await file.stat();
  const count = Math.max(1, Math.ceil(size / storedLength));
  for (let index = 0; index < count; index += 1) {
    const stored = Buffer.alloc(Math.min(storedLength, size - index * storedLength));
    await file.read(stored, 0, stored.length, index * storedLength);
    yield cipher.vault.decrypt(cipher.key, stored, chunkContext(cipher, index, count));
  }
}

function chunkContext({ blobId }: ChunkCipher, index: number, count: number): string {
  return `blob ${blobId} chunk ${index} ${index === count - 1 ? 'last' : 'more'}`;
}
