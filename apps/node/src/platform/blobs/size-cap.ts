import { Refusal } from '@tutela/kernel';

/** What an attachment is for. A photo must be a picture; a document may also be a PDF or a text. */
export type BlobPurpose = 'photo' | 'document';

const megabyte = 1024 * 1024;

const remedies: Record<BlobPurpose, string> = {
  photo: 'Take the photo again at a lower resolution, or save a smaller copy, and add that.',
  document: 'Scan it at a lower resolution, or split it into parts, and add these.',
};

interface ByteCap {
  readonly purpose: BlobPurpose;
  /** The most it may have before it is cleaned. */
  readonly mostMegabytes: number;
}

/** Refuses with `blobs.too_large`. `length` is in bytes. */
export function checkByteCap(length: number, { purpose, mostMegabytes }: ByteCap): void {
  const limitBytes = mostMegabytes * megabyte;
  if (length <= limitBytes) return;
  const message = `This ${purpose} is larger than ${mostMegabytes} MB, the most it may have. ${remedies[purpose]}`;
  throw new Refusal('blobs.too_large', message, { limitBytes });
}
