import { constants, deflateRawSync } from 'node:zlib';
import { Transformer } from '@napi-rs/image';
import type { RefusalCode } from '@tutela/kernel';
import { describe, expect, it } from 'vitest';
import { prepareBlob } from '../../src/platform/blobs/prepare-blob.ts';
import {
  gpsBytes,
  markers,
  phoneJpeg,
  phonePng,
  phoneWebp,
  pixels,
  pngBomb,
  pngChunk,
  withPngChunks,
} from './blobs-pictures.ts';

const photo = { purpose: 'photo', mostMegabytes: 10 } as const;
const refusal = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });

async function cleaned(bytes: Buffer): Promise<Buffer> {
  return Buffer.from((await prepareBlob(bytes, photo)).bytes);
}

async function pixelAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const decoded = new Transformer(picture);
  const { width } = await decoded.metadata();
  const raw = await decoded.rawPixels();
  const channels = raw.length / (width * (await decoded.metadata()).height);
  return Array.from(raw.subarray((y * width + x) * channels, (y * width + x) * channels + 3));
}

const isRed = ([red = 0, , blue = 0]: number[]): boolean => red > 150 && blue < 100;
const isBlue = ([red = 0, , blue = 0]: number[]): boolean => blue > 150 && red < 100;

describe('what a picture says of itself', () => {
  it.each([
    ['JPEG', phoneJpeg, ['exifText', 'xmp', 'comment', 'profile', 'trailer']],
    ['PNG', phonePng, ['exifText', 'xmp', 'comment']],
    ['WebP', phoneWebp, ['exifText', 'xmp']],
  ] as const)('is gone after cleaning: %s', async (_, make, planted) => {
    const original = await make(300, 200);
    for (const name of planted) expect(original.includes(markers[name]), name).toBe(true);
    expect(original.includes(gpsBytes)).toBe(true);

    const clean = await cleaned(original);
    for (const marker of [
      gpsBytes,
      'CANARY',
      'Exif',
      'EXIF',
      'eXIf',
      'XMP',
      'xmp',
      'ICC',
      'iCCP',
      'tEXt',
      'iTXt',
    ]) {
      expect(clean.includes(marker), String(marker)).toBe(false);
    }
    expect((await new Transformer(clean).metadata(true)).exif).toBeUndefined();
  });

  it('a JPEG keeps only tables, frame and scan', async () => {
    const clean = await cleaned(await phoneJpeg(300, 200));
    const found: number[] = [];
    for (let at = 2; clean[at + 1] !== 0xda; at += 2 + clean.readUInt16BE(at + 2))
      found.push(clean[at + 1] ?? 0);
    expect(found.filter((marker) => ![0xe0, 0xdb, 0xc0, 0xc4].includes(marker))).toEqual([]);
  });
});

describe('the picture itself', () => {
  it('keeps its format and size when it is small', async () => {
    for (const [make, format] of [
      [phoneJpeg, 'jpeg'],
      [phonePng, 'png'],
      [phoneWebp, 'webp'],
    ] as const) {
      const original = await make(300, 200);
      const prepared = await prepareBlob(original, photo);
      expect(prepared.mediaType).toBe(`image/${format}`);
      const clean = Buffer.from(prepared.bytes);
      expect(await new Transformer(clean).metadata()).toMatchObject({ width: 300, height: 200, format });
      expect([await pixelAt(clean, 10, 100), await pixelAt(clean, 290, 100)].map(isRed)).toEqual([
        true,
        false,
      ]);
    }
  });

  it('is turned upright as the camera said, and then has no orientation', async () => {
    const upsideDown = await cleaned(await phoneJpeg(300, 200, 3));
    expect(isBlue(await pixelAt(upsideDown, 10, 100))).toBe(true);
    expect(isRed(await pixelAt(upsideDown, 290, 100))).toBe(true);
    const onItsSide = await cleaned(await phoneJpeg(300, 200, 6));
    expect(await new Transformer(onItsSide).metadata()).toMatchObject({ width: 200, height: 300 });
    expect(isRed(await pixelAt(onItsSide, 100, 10))).toBe(true);
    expect(isBlue(await pixelAt(onItsSide, 100, 290))).toBe(true);
    expect((await new Transformer(onItsSide).metadata()).orientation).toBeUndefined();
  });

  it('is scaled down to 2048 on its longest side, turned or not', async () => {
    const flat = await cleaned(await phoneJpeg(4096, 1024));
    expect(await new Transformer(flat).metadata()).toMatchObject({ width: 2048, height: 512 });
    const upright = await cleaned(await phoneJpeg(4096, 1024, 8));
    expect(await new Transformer(upright).metadata()).toMatchObject({ width: 512, height: 2048 });
    const line = await cleaned(await pixels(5000, 1).png());
    expect(await new Transformer(line).metadata()).toMatchObject({ width: 2048, height: 1 });
  });

  it('keeps its transparency', async () => {
    const clear = await Transformer.fromRgbaPixels(new Uint8Array(16 * 16 * 4), 16, 16).png();
    const raw = await new Transformer(await cleaned(clear)).rawPixels();
    expect(raw.length).toBe(16 * 16 * 4);
    expect(raw[3]).toBe(0);
  });
});

/** A zlib stream of that many megabytes of zeros, made without holding them: one block, repeated (RFC 1950). */
function zerosThatUnfoldTo(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_SYNC_FLUSH });
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(((megabytes * 1_000_000) % 65_521) * 0x10000 + 1);
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([Buffer.from('789c', 'hex'), ...blocks, Buffer.from('0300', 'hex'), checksum]);
}

describe('damaged and hostile pictures', () => {
  it('are refused when they cannot be decoded', async () => {
    const png = await pixels(60, 40).png();
    const wrongData = Buffer.from(png);
    wrongData.fill(0xaa, png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8);
    const jpeg = await pixels(60, 40).jpeg(90);
    const noTables = Buffer.from(jpeg);
    for (let at = noTables.indexOf('ffdb', 'hex'); at >= 0; at = noTables.indexOf('ffdb', at, 'hex'))
      noTables[at + 1] = 0xec;
    const webp = await pixels(60, 40).webp(80);
    webp.fill(0xff, 30, webp.length);
    for (const picture of [wrongData, noTables, webp, pngBomb(3_000, 3_000)]) {
      await expect(prepareBlob(picture, photo)).rejects.toEqual(refusal('blobs.unreadable'));
    }
  });

  it('a colour profile that would unfold to hundreds of megabytes never reaches the decoder', async () => {
    const profile = pngChunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), zerosThatUnfoldTo(400)]));
    const bomb = withPngChunks(await pixels(60, 40).png(), [profile]);
    const peak = process.resourceUsage().maxRSS;
    await prepareBlob(bomb, photo);
    expect(process.resourceUsage().maxRSS - peak).toBeLessThan(100_000);
  });

  it('one that is refused does not hold up the next', async () => {
    const [bad, good] = [pngBomb(3_000, 3_000), await phonePng(30, 30)];
    const outcomes = await Promise.allSettled([bad, good, bad, good].map((each) => prepareBlob(each, photo)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('a large one is decoded off the event loop', async () => {
    const large = await phoneJpeg(4000, 3000);
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    await prepareBlob(large, photo);
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('documents', () => {
  it('are kept byte for byte', async () => {
    const pdf = Buffer.from(`%PDF-1.7\n% ${markers.comment}\n%%EOF\n`);
    const prepared = await prepareBlob(pdf, { purpose: 'document', mostMegabytes: 10 });
    expect(prepared.mediaType).toBe('application/pdf');
    expect(Buffer.from(prepared.bytes).equals(pdf)).toBe(true);
  });

  it('that are pictures are cleaned like photos', async () => {
    const prepared = await prepareBlob(await phoneJpeg(300, 200), { purpose: 'document', mostMegabytes: 10 });
    expect(Buffer.from(prepared.bytes).includes('CANARY')).toBe(false);
  });
});
