import { Refusal } from '@tutela/kernel';
import { imageSize } from './image-size.ts';
import { detectType, type ImageSize, type ImageType, isImage, type MediaType } from './media-type.ts';
import { type BlobPurpose, checkByteCap } from './size-cap.ts';

/** What the bytes may be; `declaredType` is the media type the browser sent, if any. */
export interface BlobClaim {
  readonly purpose: BlobPurpose;
  readonly mostMegabytes: number;
  readonly declaredType?: string;
}

export type Inspected =
  | { readonly mediaType: ImageType; readonly size: ImageSize }
  | { readonly mediaType: Exclude<MediaType, ImageType> };

/** A decoder needs four bytes for each pixel: 160 MB at this cap. */
const pixelCap = 40_000_000;

/**
 * Says what an upload is, by its content, and decodes nothing. Refuses: `blobs.too_large`, `blobs.unreadable`,
 * `blobs.type_not_allowed`, `blobs.too_many_pixels`.
 */
export async function inspect(bytes: Uint8Array, claim: BlobClaim): Promise<Inspected> {
  checkByteCap(bytes.length, claim);
  if (bytes.length === 0) throw new Refusal('blobs.unreadable', 'This file is empty. Choose another one.');
  const found = await detectType(bytes);
  if (typeof found !== 'string') throw notAllowed(claim, found.other);
  if (claim.purpose === 'photo' && !isImage(found)) throw notAllowed(claim, found);
  if (contradicts(claim.declaredType, found)) throw notAllowed(claim, found);
  return isImage(found) ? { mediaType: found, size: checkedSize(bytes, found) } : { mediaType: found };
}

/** A picture named as another kind of picture is harmless; a text or a PDF named as a picture is not. */
function contradicts(declared: string | undefined, found: MediaType): boolean {
  const family = familyOf(declared ?? '');
  return family !== undefined && family !== familyOf(found);
}

const familyOf = (type: string): string | undefined => /^(image|text|application\/pdf)/.exec(type)?.[1];

function checkedSize(bytes: Uint8Array, type: ImageType): ImageSize {
  const size = imageSize(bytes, type);
  if (size === undefined) throw unreadablePicture();
  const pixels = size.width * size.height;
  if (pixels <= pixelCap) return size;
  const message =
    `This picture has ${Math.ceil(pixels / 1e6)} million pixels; at most ${pixelCap / 1e6} million are accepted. ` +
    'Save a smaller copy and add that.';
  throw new Refusal('blobs.too_many_pixels', message, { pixels, limitPixels: pixelCap });
}

/** For a picture that is damaged, cut off or moving. */
export function unreadablePicture(options?: ErrorOptions): Refusal {
  const message =
    'This picture cannot be read: it is damaged, was cut off on its way, or is a moving picture. ' +
    'Open it on your device; if it shows there, save it as JPEG and add that.';
  return new Refusal('blobs.unreadable', message, {}, options);
}

function notAllowed({ purpose }: BlobClaim, found: string): Refusal {
  const message =
    purpose === 'photo'
      ? 'This is not a photo of a kind that is accepted: JPEG, PNG or WebP. Save it as JPEG and add that.'
      : 'This is not a document of a kind that is accepted: PDF, plain text (UTF-8), JPEG, PNG or WebP. ' +
        'Save it as PDF and add that.';
  return new Refusal('blobs.type_not_allowed', message, { found });
}
