import { createHash } from 'node:crypto';

/** The clear fields of an entry and its ciphertext, in the order in which they are hashed. */
export interface HashedEntry {
  readonly fileId: string;
  readonly seq: number;
  readonly entryId: string;
  readonly section: string;
  readonly sectionVersion: number;
  readonly type: string;
  readonly accountId: string;
  readonly role: string;
  readonly purpose: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly payload: Uint8Array;
  readonly previous: Uint8Array;
}

/**
 * SHA-256 over the clear fields, the ciphertext and the hash before it. Over the *ciphertext*, so that the
 * chain of a file still verifies after its key was destroyed.
 */
export function entryHash(entry: HashedEntry): Buffer {
  const clear = JSON.stringify([
    entry.fileId,
    entry.seq,
    entry.entryId,
    entry.section,
    entry.sectionVersion,
    entry.type,
    entry.accountId,
    entry.role,
    entry.purpose,
    entry.happenedAt.toISOString(),
    entry.recordedAt.toISOString(),
  ]);
  const payload = createHash('sha256').update(entry.payload).digest();
  return createHash('sha256').update(clear).update(payload).update(entry.previous).digest();
}

/** What stands before the first entry of a file. */
export const firstPrevious: Uint8Array = new Uint8Array(32);
