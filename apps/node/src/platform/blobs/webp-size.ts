import type { ImageSize } from './media-type.ts';

type Reader = (data: Buffer) => ImageSize | undefined;

/** RFC 9649: the canvas (2.7), a lossy picture (2.5), a lossless one (2.6). */
const readers: Record<string, Reader> = { VP8X: canvasSize, 'VP8 ': lossySize, VP8L: losslessSize };

/** The largest width and height that any part claims. A moving picture or a file that was cut off has none. */
export function webpSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 20 || 8 + bytes.readUInt32LE(4) > bytes.length) return undefined;
  const sizes: ImageSize[] = [];
  for (const [type, data] of chunksOf(bytes)) {
    const reader = readers[type];
    if (reader === undefined) continue;
    const size = reader(data);
    if (size === undefined) return undefined;
    sizes.push(size);
  }
  if (sizes.length === 0) return undefined;
  return {
    width: Math.max(...sizes.map((size) => size.width)),
    height: Math.max(...sizes.map((size) => size.height)),
  };
}

function* chunksOf(bytes: Buffer): Generator<readonly [type: string, data: Buffer]> {
  let start = 12;
  while (start + 8 <= bytes.length) {
    const length = bytes.readUInt32LE(start + 4);
    yield [bytes.toString('latin1', start, start + 4), bytes.subarray(start + 8, start + 8 + length)];
    start += 8 + length + (length % 2);
  }
}

function canvasSize(data: Buffer): ImageSize | undefined {
  const isMoving = ((data[0] ?? 0) & 0x02) !== 0;
  if (data.length < 10 || isMoving) return undefined;
  return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
}

function lossySize(data: Buffer): ImageSize | undefined {
  if (data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a) return undefined;
  return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
}

function losslessSize(data: Buffer): ImageSize | undefined {
  if (data.length < 5 || data[0] !== 0x2f) return undefined;
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
