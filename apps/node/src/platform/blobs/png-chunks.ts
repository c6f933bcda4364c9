import type { ImageSize } from './media-type.ts';

interface Chunk {
  readonly type: string;
  readonly bytes: Buffer;
}

const signatureLength = 8;
/** Length, type and checksum around a chunk's data. */
const frameLength = 12;
const essential = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** From the one header chunk (PNG, third edition, 11.2.1); a file that does not reach its end was cut off. */
export function pngSize(bytes: Buffer): ImageSize | undefined {
  const chunks = [...chunksOf(bytes)];
  const [header] = chunks;
  const headers = chunks.filter(({ type }) => type === 'IHDR').length;
  if (header?.type !== 'IHDR' || headers > 1 || header.bytes.length !== 13 + frameLength) return undefined;
  if (chunks.at(-1)?.type !== 'IEND') return undefined;
  return { width: header.bytes.readUInt32BE(8), height: header.bytes.readUInt32BE(12) };
}

/**
 * The picture without what only describes it. Texts and colour profiles are compressed on their own: a small one
 * can grow to half a gigabyte in the decoder, so they never reach it.
 */
export function essentialPng(bytes: Buffer): Buffer {
  const kept = [...chunksOf(bytes)].filter(({ type }) => essential.has(type));
  return Buffer.concat([bytes.subarray(0, signatureLength), ...kept.map((chunk) => chunk.bytes)]);
}

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  let start = signatureLength;
  while (start + frameLength <= bytes.length) {
    const end = start + frameLength + bytes.readUInt32BE(start);
    if (end > bytes.length) return;
    const type = bytes.toString('latin1', start + 4, start + 8);
    yield { type, bytes: bytes.subarray(start, end) };
    if (type === 'IEND') return;
    start = end;
  }
}
