import { crc32, deflateSync } from 'node:zlib';

const side = 96;

/** A small PNG of coloured rings: a photo of nobody. */
export function drawPicture(number: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // 8 bits a channel, RGB.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(number))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each line begins with its filter, here none. */
function pixels(number: number): Buffer {
  const lines = Buffer.alloc(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const ring = Math.floor(Math.hypot(x - side / 2, y - side / 2) / 8);
      lines.set(colour(number, ring), y * (1 + side * 3) + 1 + x * 3);
    }
  }
  return lines;
}

const colour = (number: number, ring: number): [number, number, number] => [
  (number * 53 + ring * 40) % 200,
  (90 + number * 29 + ring * 15) % 220,
  (160 + number * 17) % 256,
];

/** Length, type, data and checksum (PNG specification, 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
