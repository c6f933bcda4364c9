import { deflateSync } from 'node:zlib';
import { Transformer } from '@napi-rs/image';

/** What must never survive cleaning; each stands in another place of a picture. */
export const markers = {
  exifText: 'CANARY-EXIF-7f3a',
  xmp: 'CANARY-XMP-7f3a',
  comment: 'CANARY-COMMENT-7f3a',
  profile: 'CANARY-PROFILE-7f3a',
  trailer: 'CANARY-TRAILER-7f3a',
} as const;

/** Degrees, minutes and seconds of a latitude, as three rationals; the bytes are looked for after cleaning. */
export const gpsBytes = Buffer.from('00000035000000010000001c0000000100c0ffee00000064', 'hex');

/** An uneven picture: red left half, blue right half, with noise so that the data is not trivial. */
export function pixels(width: number, height: number): Transformer {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const noise = (at * 2654435761) % 40;
    rgba.set(
      at % width < width / 2 ? [215 + noise, noise, noise, 255] : [noise, noise, 215 + noise, 255],
      at * 4,
    );
  }
  return Transformer.fromRgbaPixels(rgba, width, height);
}

/** A JPEG as a telephone writes it: orientation, place, XMP, colour profile, comment, and bytes after its end. */
export async function phoneJpeg(width: number, height: number, orientation = 1): Promise<Buffer> {
  const plain = await pixels(width, height).jpeg(90);
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${markers.xmp}</x:xmpmeta>`)),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01${markers.profile}`)),
    segment(0xfe, Buffer.from(markers.comment)),
    plain.subarray(2),
    Buffer.from(markers.trailer),
  ]);
}

export async function phonePng(width: number, height: number): Promise<Buffer> {
  const plain = await pixels(width, height).png();
  return withPngChunks(plain, [
    pngChunk('tEXt', Buffer.from(`Comment\0${markers.comment}`)),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${markers.xmp}`)),
    pngChunk('eXIf', exif(1)),
    pngChunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.from(markers.profile))])),
  ]);
}

export async function phoneWebp(width: number, height: number): Promise<Buffer> {
  const plain = await pixels(width, height).webp(80);
  const canvas = Buffer.alloc(10);
  canvas[0] = 0x0c;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const chunks = [riffChunk('VP8X', canvas), plain.subarray(12), riffChunk('EXIF', exif(1))];
  return riff([...chunks, riffChunk('XMP ', Buffer.from(markers.xmp))]);
}

/** A small file that claims to be enormous. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = pngChunk('IDAT', deflateSync(Buffer.alloc(1_000_000)));
  return Buffer.concat([pngSignature, pngChunk('IHDR', header), data, pngChunk('IEND', Buffer.alloc(0))]);
}

/** Writes another size into the frame header of a JPEG. */
export function claimJpegSize(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

export function withPngChunks(png: Buffer, chunks: Buffer[]): Buffer {
  const afterHeader = pngSignature.length + 25;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

export function riff(chunks: Buffer[]): Buffer {
  return riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));
}

export function riffChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type), length, data, Buffer.alloc(data.length % 2)]);
}

export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** TIFF, big-endian: description, orientation and a pointer to the place, which holds the latitude. */
function exif(orientation: number): Buffer {
  const text = Buffer.from(`${markers.exifText}\0`);
  const textAt = 8 + 2 + 3 * 12 + 4;
  const gpsAt = textAt + text.length;
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  const description = entry(0x010e, 2, text.length, textAt);
  const turned = entry(0x0112, 3, 1, orientation * 0x10000);
  const place = entry(0x8825, 4, 1, gpsAt);
  const north = entry(0x0001, 2, 2, 0x4e000000);
  const latitude = entry(0x0002, 5, 3, latitudeAt);
  return Buffer.concat([
    Buffer.from('4d4d002a00000008', 'hex'),
    directory([description, turned, place]),
    text,
    directory([north, latitude]),
    gpsBytes,
  ]);
}

function directory(entries: Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)]);
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  bytes.writeUInt32BE(value, 8);
  return bytes;
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
