import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Random, Refusal, randomId } from '@tutela/kernel';
import type { DataKey } from '../vault/data-key.ts';
import { flushFolder, isSystemError, writeDurably } from '../vault/durable-file.ts';
import type { Vault } from '../vault/vault.ts';
import { type ChunkCipher, type Digests, decryptChunks, encryptChunks } from './blob-chunks.ts';
import { blobFolder, blobPath, isBlobId, namesBefore, unfinishedBefore } from './blob-folder.ts';
import type { MediaType } from './media-type.ts';
import type { PreparedBlob } from './prepare-blob.ts';

export interface StoredBlob extends Digests {
  /** UUIDv4. */
  readonly blobId: string;
  readonly mediaType: MediaType;
  /** Of the content, before encryption. */
  readonly byteLength: number;
}

/** Encrypted attachments in `<home>/blobs`. Whose they are, the database knows; the content is only here. */
export interface BlobStore {
  /** On disk when it resolves, also after a power cut. Refuses with `db.disk_full`. */
  storeBlob(key: DataKey, content: PreparedBlob): Promise<StoredBlob>;
  /** The content in parts. Refuses: `blobs.not_found`, `vault.decryption_failed` (some parts may be out then). */
  readBlob(key: DataKey, blobId: string): AsyncGenerator<Uint8Array>;
  /** Gone from the folder when it resolves; one that is gone already is no error, so erasures can be replayed. */
  deleteBlob(blobId: string): Promise<void>;
  /** Blobs stored before `before`; one that no row names after that long was left by a rolled-back transaction. */
  listBlobIds(before: Date): AsyncGenerator<string>;
  /** Removes what crashes left half written before `before`; answers how many. */
  clearUnfinished(before: Date): Promise<number>;
}

export function openBlobStore(home: string, vault: Vault, random: Random): BlobStore {
  return {
    storeBlob: (key, content) => storeBlob(home, { vault, key, blobId: randomId(random) }, content),
    readBlob: (key, blobId) => readBlob(home, { vault, key, blobId }),
    deleteBlob: (blobId) => deleteBlob(home, blobId),
    listBlobIds: (before) => namesBefore(home, before, isBlobId),
    clearUnfinished: (before) => clearUnfinished(home, before),
  };
}

async function storeBlob(home: string, cipher: ChunkCipher, content: PreparedBlob): Promise<StoredBlob> {
  const { blobId } = cipher;
  const { bytes, mediaType } = content;
  const path = blobPath(home, blobId);
  let digests: Digests | undefined;
  const chunks = encryptChunks(cipher, bytes, (ended) => {
    digests = ended;
  });
  try {
    await makeFolder(home, dirname(path));
    await writeDurably(path, chunks);
  } catch (cause) {
    throw isSystemError(cause, 'ENOSPC') ? diskFull(cause) : cause;
  }
  if (digests === undefined) throw new RangeError('a blob was written without its end');
  return { blobId, mediaType, byteLength: bytes.length, ...digests };
}

async function* readBlob(home: string, cipher: ChunkCipher): AsyncGenerator<Uint8Array> {
  const file = await open(knownPath(home, cipher.blobId)).catch((cause: unknown) => {
    throw isSystemError(cause, 'ENOENT') ? notFound() : cause;
  });
  try {
    yield* decryptChunks(cipher, file);
  } finally {
    await file.close();
  }
}

async function deleteBlob(home: string, blobId: string): Promise<void> {
  const path = knownPath(home, blobId);
  try {
    await rm(path, { force: true });
    await flushFolder(dirname(path));
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
  }
}

async function clearUnfinished(home: string, before: Date): Promise<number> {
  let cleared = 0;
  for await (const path of unfinishedBefore(home, before)) {
    await rm(path, { force: true });
    cleared += 1;
  }
  return cleared;
}

async function makeFolder(home: string, folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  await flushFolder(blobFolder(home));
  await flushFolder(home);
}

/** An id from outside never becomes a path before it was seen to be one. */
function knownPath(home: string, blobId: string): string {
  if (!isBlobId(blobId)) throw notFound();
  return blobPath(home, blobId);
}

function notFound(): Refusal {
  const message =
    'The content of this attachment is not in the attachments folder. Tell the node administrator: it may have ' +
    'to be restored from a backup.';
  return new Refusal('blobs.not_found', message);
}

function diskFull(cause: unknown): Refusal {
  const message =
    'The disk that holds the attachments is full, so this one was not stored. Nothing else was changed. ' +
    'Tell the node administrator, and add it again when there is room.';
  return new Refusal('db.disk_full', message, {}, { cause });
}
