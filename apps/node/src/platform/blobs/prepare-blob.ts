import { type Branded, branded } from '@tutela/kernel';
import { cleanImage } from './clean-image.ts';
import { type BlobClaim, type Inspected, inspect } from './inspect.ts';
import type { MediaType } from './media-type.ts';

/** Content that was inspected and, if it is a picture, cleaned. Nothing else can be stored. */
export type PreparedBlob = Branded<
  { readonly bytes: Uint8Array; readonly mediaType: MediaType },
  'PreparedBlob'
>;

/**
 * Inspects an upload and cleans it if it is a picture. PDFs and texts are kept byte for byte, with what is hidden
 * in them: they may be evidence. Work of a second or two: do it before a transaction begins. Refuses as `inspect`
 * and `cleanImage` do.
 */
export async function prepareBlob(bytes: Uint8Array, claim: BlobClaim): Promise<PreparedBlob> {
  const inspected = await inspect(bytes, claim);
  const cleaned = await cleanedBytes(bytes, inspected);
  return branded<'PreparedBlob', { bytes: Uint8Array; mediaType: MediaType }>({
    bytes: cleaned,
    mediaType: inspected.mediaType,
  });
}

async function cleanedBytes(bytes: Uint8Array, inspected: Inspected): Promise<Uint8Array> {
  return 'size' in inspected ? cleanImage(bytes, inspected.mediaType, inspected.size) : bytes;
}
