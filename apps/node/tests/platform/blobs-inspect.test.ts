import type { RefusalCode } from '@tutela/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlobClaim, inspect } from '../../src/platform/blobs/inspect.ts';
import {
  claimJpegSize,
  phoneJpeg,
  phonePng,
  phoneWebp,
  pixels,
  pngBomb,
  pngChunk,
  riff,
  riffChunk,
  segment,
  withPngChunks,
} from './blobs-pictures.ts';

const photo: BlobClaim = { purpose: 'photo', mostMegabytes: 10 };
const document: BlobClaim = { purpose: 'document', mostMegabytes: 10 };
const refusal = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });
const text = (content: string) => Buffer.from(content);

describe('what is accepted', () => {
  it('photos and their sizes, by content', async () => {
    const size = { width: 60, height: 40 };
    expect(await inspect(await phoneJpeg(60, 40), photo)).toEqual({ mediaType: 'image/jpeg', size });
    expect(await inspect(await phonePng(60, 40), photo)).toEqual({ mediaType: 'image/png', size });
    expect(await inspect(await phoneWebp(60, 40), photo)).toEqual({ mediaType: 'image/webp', size });
    expect(await inspect(await pixels(60, 40).webp(80), photo)).toEqual({ mediaType: 'image/webp', size });
    expect(await inspect(await pixels(60, 40).webpLossless(), photo)).toEqual({
      mediaType: 'image/webp',
      size,
    });
  });

  it('PDF and text as documents only', async () => {
    const pdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF');
    const note = text('Anruf am Montag: 3 < 5 Stunden\r\n\tδείγμα, नमूना, عينة\n');
    expect(await inspect(pdf, document)).toEqual({ mediaType: 'application/pdf' });
    expect(await inspect(note, document)).toEqual({ mediaType: 'text/plain' });
    await expect(inspect(pdf, photo)).rejects.toEqual(refusal('blobs.type_not_allowed'));
    await expect(inspect(note, photo)).rejects.toEqual(refusal('blobs.type_not_allowed'));
  });

  it('a picture under the name of another kind of picture, or of none', async () => {
    const png = await phonePng(8, 8);
    for (const declaredType of ['image/jpeg', 'image/png', 'application/octet-stream', '']) {
      expect(await inspect(png, { ...photo, declaredType })).toMatchObject({ mediaType: 'image/png' });
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['a page named .jpg', text('<!DOCTYPE html><html><script>alert(1)</script></html>'), 'image/jpeg'],
    ['a page', text('\n  <html></html>'), undefined],
    ['a page that begins as a note', text('Good morning\n<script src=x></script>'), undefined],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'image/svg+xml'],
    ['a drawing with a prologue', text('<?xml version="1.0"?><svg/>'), undefined],
    ['a note named .jpg', text('only a note'), 'image/jpeg'],
    ['a PDF named .png', text('%PDF-1.7\n%%EOF'), 'image/png'],
    ['an archive', Buffer.from('504b0304140000000000', 'hex'), undefined],
    ['a program', Buffer.from('7f454c46020101000000000000000000', 'hex'), undefined],
    ['a GIF', text('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), 'image/gif'],
    ['a text with a NUL', text('one\0two'), 'text/plain'],
    ['a text with terminal codes', text('one\x1b[2Jtwo'), 'text/plain'],
    ['a text in Latin-1', Buffer.from('caf\xe9', 'latin1'), 'text/plain'],
  ])('%s', async (_, bytes, declaredType) => {
    const claim = { ...document, ...(declaredType === undefined ? {} : { declaredType }) };
    const error: unknown = await inspect(bytes, claim).catch((caught: unknown) => caught);
    expect(error).toEqual(refusal('blobs.type_not_allowed'));
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/PDF, plain text \(UTF-8\), JPEG, PNG or WebP/),
    );
  });

  it('a moving picture', async () => {
    const png = await pixels(8, 8).png();
    const moving = withPngChunks(png, [pngChunk('acTL', Buffer.from('0000000200000000', 'hex'))]);
    await expect(inspect(moving, photo)).rejects.toEqual(refusal('blobs.type_not_allowed'));
    const canvas = Buffer.from('02000000070000070000', 'hex');
    const webp = riff([riffChunk('VP8X', canvas), (await pixels(8, 8).webp(80)).subarray(12)]);
    await expect(inspect(webp, photo)).rejects.toEqual(refusal('blobs.unreadable'));
  });

  it('nothing at all', async () => {
    await expect(inspect(Buffer.alloc(0), document)).rejects.toEqual(refusal('blobs.unreadable'));
  });
});

describe('pictures that would not fit into memory', () => {
  it('are refused by what they claim, before they are decoded', async () => {
    const jpeg = await phoneJpeg(60, 40);
    const lossless = await pixels(8, 8).webpLossless();
    lossless.writeUInt32LE(0x0fffffff, lossless.indexOf('VP8L') + 9);
    const bombs = [
      pngBomb(60_000, 60_000),
      claimJpegSize(jpeg, 60_000, 60_000),
      riff([riffChunk('VP8X', Buffer.from('0000000060ea0060ea00', 'hex')), await webpChunks()]),
      lossless,
    ];
    for (const bomb of bombs)
      await expect(inspect(bomb, photo)).rejects.toEqual(refusal('blobs.too_many_pixels'));
    await expect(inspect(pngBomb(60_000, 60_000), photo)).rejects.toThrow(
      /3600 million pixels; at most 40 million/,
    );
  });

  it('are refused when a second size is hidden behind the first', async () => {
    const jpeg = await pixels(60, 40).jpeg(90);
    const frame = Buffer.from([8, 0xea, 0x60, 0xea, 0x60, 1, 1, 0x11, 0]);
    const end = jpeg.length - 2;
    const hidden = Buffer.concat([jpeg.subarray(0, end), segment(0xc2, frame), jpeg.subarray(end)]);
    await expect(inspect(hidden, photo)).rejects.toEqual(refusal('blobs.unreadable'));
    const png = withPngChunks(await pixels(8, 8).png(), [pngBomb(60_000, 60_000).subarray(8, 33)]);
    await expect(inspect(png, photo)).rejects.toEqual(refusal('blobs.unreadable'));
  });

  it('are accepted up to the cap and not beyond', async () => {
    expect(await inspect(pngBomb(8_000, 5_000), photo)).toMatchObject({
      size: { width: 8_000, height: 5_000 },
    });
    await expect(inspect(pngBomb(8_000, 5_001), photo)).rejects.toEqual(refusal('blobs.too_many_pixels'));
    await expect(inspect(pngBomb(0, 5_000), photo)).rejects.toEqual(refusal('blobs.unreadable'));
  });

  async function webpChunks(): Promise<Buffer> {
    return (await pixels(8, 8).webp(80)).subarray(12);
  }
});

describe('pictures that were cut off', () => {
  it('are refused wherever the cut is', async () => {
    const whole = [await pixels(60, 40).jpeg(90), await pixels(60, 40).png(), await pixels(60, 40).webp(80)];
    for (const picture of whole) {
      expect(await inspect(picture, photo)).toBeDefined();
      for (let length = 16; length < picture.length; length += 37) {
        const cut = inspect(picture.subarray(0, length), photo);
        await expect(cut).rejects.toMatchObject({
          code: expect.stringMatching(/^blobs\.(unreadable|type_not_allowed)$/),
        });
      }
    }
  });

  it('never bring anything but an answer or a refusal, whatever bytes follow a true beginning', async () => {
    const beginnings = [
      'ffd8ffe0',
      'ffd8ffc0',
      '89504e470d0a1a0a0000000d49484452',
      '52494646000000005745425056503858',
    ];
    const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([start, rest]) => {
        const upload = Buffer.concat([Buffer.from(start, 'hex'), rest]);
        const outcome: unknown = await inspect(upload, photo).catch((caught: unknown) => caught);
        if (outcome instanceof Error) expect(outcome.name).toBe('Refusal');
      }),
      { numRuns: 500 },
    );
  });
});

describe('an upload that is too large', () => {
  const letters = (length: number) => new Uint8Array(length).fill(0x61);
  const megabyte = 1024 * 1024;

  it.each([1, 10])(
    'is accepted up to %d MB where that is the most, and refused one byte above',
    async (most) => {
      const claim = { ...document, mostMegabytes: most };
      expect(await inspect(letters(most * megabyte), claim)).toEqual({ mediaType: 'text/plain' });
      await expect(inspect(letters(most * megabyte + 1), claim)).rejects.toMatchObject({
        code: 'blobs.too_large',
        details: { limitBytes: most * megabyte },
      });
    },
  );

  it('tells the person what to do', async () => {
    await expect(inspect(letters(10 * megabyte + 1), photo)).rejects.toHaveProperty(
      'message',
      'This photo is larger than 10 MB, the most it may have. ' +
        'Take the photo again at a lower resolution, or save a smaller copy, and add that.',
    );
  });
});
