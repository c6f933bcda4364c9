import { middleVote, type Votes } from './lanes.ts';

const quad = 0x0101_0101;
const bytes = 0x00ff_00ff;
const middle = 128;

/** Adds up votes; made once for many records. */
export type VoteSum = (parts: readonly Votes[], sums: Int32Array) => void;

/**
 * Sums of the votes of all parts, four in a word as they are: 128 and above is a majority of ones. A vote means the
 * middle of its step, so half a step a part is added. `length` is that of the sums in words.
 */
export function voteSumOf(length: number): VoteSum {
  const none = new Int32Array(length);
  const even = new Int32Array(length);
  const odd = new Int32Array(length);
  const four = (parts: readonly Votes[], from: number, bias: number, sums: Int32Array): void => {
    const [a = none, b = none, c = none, d = none] = parts.slice(from, from + 4);
    for (let at = 0; at < length; at += 1) {
      const two = (bias + (a[at] ?? 0) + (b[at] ?? 0)) | 0;
      sums[at] = (two + (c[at] ?? 0) + (d[at] ?? 0)) | 0;
    }
  };
  return (parts, sums) => {
    const shift = middle - middleVote * parts.length + (parts.length >> 1);
    if (parts.length <= 4) {
      four(parts, 0, Math.imul(shift, quad), sums);
      return;
    }
    even.fill(0);
    odd.fill(0);
    for (let from = 0; from < parts.length; from += 4) {
      four(parts, from, 0, sums);
      widen(sums, even, odd);
    }
    narrow({ even, odd, shift }, sums);
  };
}

/** More than four votes would run over 8 bits: sums of four go on in 16. */
function widen(sums: Int32Array, even: Int32Array, odd: Int32Array): void {
  for (let at = 0; at < sums.length; at += 1) {
    const four = sums[at] ?? 0;
    even[at] = ((even[at] ?? 0) + (four & bytes)) | 0;
    odd[at] = ((odd[at] ?? 0) + ((four >>> 8) & bytes)) | 0;
  }
}

interface Wide {
  readonly even: Int32Array;
  readonly odd: Int32Array;
  readonly shift: number;
}

/** Back to 8 bits, cut off at the ends. */
function narrow({ even, odd, shift }: Wide, sums: Int32Array): void {
  const cut = (sum: number): number => Math.min(255, Math.max(0, sum + shift));
  for (let at = 0; at < sums.length; at += 1) {
    const e = even[at] ?? 0;
    const o = odd[at] ?? 0;
    sums[at] = cut(e & 0xffff) | (cut(o & 0xffff) << 8) | (cut(e >>> 16) << 16) | (cut(o >>> 16) << 24);
  }
}
