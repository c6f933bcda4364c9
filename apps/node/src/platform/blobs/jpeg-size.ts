import type { ImageSize } from './media-type.ts';

interface Segment {
  readonly marker: number;
  readonly start: number;
}

const endOfImage = 0xd9;

/**
 * ITU-T T.81, annex B. All frames are looked for, not the first alone: a second one after the picture data
 * would be decoded too. A file without its end was cut off.
 */
export function jpegSize(bytes: Buffer): ImageSize | undefined {
  const segments = [...segmentsOf(bytes)];
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (segments.at(-1)?.marker !== endOfImage || frame === undefined || frames.length > 1) return undefined;
  return { height: bytes.readUInt16BE(frame.start + 5), width: bytes.readUInt16BE(frame.start + 7) };
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let start = bytes.indexOf(0xff, 2);
  while (start >= 0 && start + 1 < bytes.length) {
    const marker = bytes.readUInt8(start + 1);
    const length = lengthOf(bytes, start, marker);
    if (length === undefined) return;
    if (!isWithinScan(marker)) yield { marker, start };
    if (marker === endOfImage) return;
    start = bytes.indexOf(0xff, start + length);
  }
}

function lengthOf(bytes: Buffer, start: number, marker: number): number | undefined {
  if (marker === 0xff) return 1;
  if (isWithinScan(marker) || marker === endOfImage) return 2;
  if (start + 4 > bytes.length) return undefined;
  const length = 2 + bytes.readUInt16BE(start + 2);
  const smallest = isFrame(marker) ? 9 : 4;
  return length < smallest || start + length > bytes.length ? undefined : length;
}

/** A stuffed byte, a filler or a restart mark: no segment of its own. */
const isWithinScan = (marker: number): boolean =>
  marker === 0x00 || marker === 0x01 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/** Start of a frame: 0xC0 to 0xCF but for the tables (C4, CC) and the reserved C8. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
