import { jpegSize } from './jpeg-size.ts';
import type { ImageSize, ImageType } from './media-type.ts';
import { pngSize } from './png-chunks.ts';
import { webpSize } from './webp-size.ts';

const readers: Record<ImageType, (bytes: Buffer) => ImageSize | undefined> = {
  'image/jpeg': jpegSize,
  'image/png': pngSize,
  'image/webp': webpSize,
};

/**
 * The size a decoder would have to make room for, read from the structure without decoding anything.
 * Undefined when the structure is broken, cut off, or claims more than one picture.
 */
export function imageSize(bytes: Uint8Array, type: ImageType): ImageSize | undefined {
  const size = readers[type](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}
