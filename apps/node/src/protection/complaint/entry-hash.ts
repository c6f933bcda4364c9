import { createHash } from 'node:crypto';

export interface HashedComplaintEntry {
  readonly complaintId: string;
  readonly seq: number;
  readonly type: string;
  readonly officerId: string | null;
  readonly at: Date;
  readonly payload: Uint8Array;
  readonly previous: Uint8Array;
}

/** SHA-256 over the clear fields, the ciphertext and the hash before it, as the entries of files have it. */
export function complaintEntryHash(entry: HashedComplaintEntry): Buffer {
  const { complaintId, seq, type, officerId, at } = entry;
  const clear = JSON.stringify([complaintId, seq, type, officerId, at.toISOString()]);
  const payload = createHash('sha256').update(entry.payload).digest();
  return createHash('sha256').update(clear).update(payload).update(entry.previous).digest();
}
