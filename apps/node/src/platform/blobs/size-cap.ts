import { Refusal } from '@tutela/kernel';

/** What an attachment is for. A photo must be a picture; a document may also be a PDF or a text. */
export type BlobPurpose = 'photo' | 'document';

const megabyte = 1024 * 1024;

/** The most an attachment may have, in bytes, before it is cleaned. */
export const byteCaps: Record<BlobPurpose, number> = { photo: 10 * megabyte, document: 10 * megabyte };

const remedies: Record<BlobPurpose, string> = {
  photo: 'Take the photo again at a lower resolution, or save a smaller copy, and add that.',
  document: 'Scan it at a lower resolution, or split it into parts, and add these.',
};

/**
 * Reads an upload whole, but never more than its cap: at the first byte too many the reading stops and the
 * source is closed. Refuses with `blobs.too_large`.
 */
export async function readCapped(
  source: AsyncIterable<Uint8Array>,
  purpose: BlobPurpose,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    length += part.length;
    checkByteCap(length, purpose);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** Refuses with `blobs.too_large`. */
export function checkByteCap(length: number, purpose: BlobPurpose): void {
  const limit = byteCaps[purpose];
  if (length <= limit) return;
  const message = `This ${purpose} is larger than ${limit / megabyte} MB, the most it may have. ${remedies[purpose]}`;
  throw new Refusal('blobs.too_large', message, { limitBytes: limit });
}
