import { ResizeFit, Transformer } from '@napi-rs/image';
import { unreadablePicture } from './inspect.ts';
import type { ImageSize, ImageType } from './media-type.ts';
import { essentialPng } from './png-chunks.ts';

/** Longest side of a stored picture, in pixels: an A4 page at about 175 dots per inch. */
const longestSide = 2048;
const quality = 85;

/**
 * Decodes a picture and encodes it anew in its own format. Only pixels survive: place, time, camera, comments,
 * thumbnails, colour profile and anything hidden behind the end are gone. It is turned upright and, if it is
 * larger, scaled to `longestSide`. `size` is what `inspect` found. Refuses with `blobs.unreadable`.
 *
 * A JPEG whose picture data is damaged in the middle may still decode, with grey parts: the person sees them.
 */
export function cleanImage(bytes: Uint8Array, type: ImageType, size: ImageSize): Promise<Uint8Array> {
  return inTurn(async () => {
    try {
      return await encoders[type](upright(bytes, type, size));
    } catch (cause) {
      throw unreadablePicture({ cause });
    }
  });
}

const encoders: Record<ImageType, (picture: Transformer) => Promise<Uint8Array>> = {
  'image/jpeg': (picture) => picture.jpeg(quality),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp(quality),
};

function upright(bytes: Uint8Array, type: ImageType, size: ImageSize): Transformer {
  const input = type === 'image/png' ? essentialPng(Buffer.from(bytes)) : bytes;
  const picture = new Transformer(input).rotate();
  // The library would also enlarge.
  if (Math.max(size.width, size.height) <= longestSide) return picture;
  return picture.fastResize({ width: longestSide, height: longestSide, fit: ResizeFit.Inside });
}

let lastInLine: Promise<unknown> = Promise.resolve();

/** One picture at a time: each takes a thread and up to a few hundred megabytes while it is decoded. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = lastInLine.then(work);
  lastInLine = turn.catch(() => undefined);
  return turn;
}
