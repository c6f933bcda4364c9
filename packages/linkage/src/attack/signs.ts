import type { Codes } from '../codes/codes.ts';

/** The bits of all codes, one after the other, as 1 and -1. */
export function signsOf({ bytes }: Codes): Int8Array {
  const signs = new Int8Array(bytes.length * 8);
  for (let bit = 0; bit < signs.length; bit += 1) {
    signs[bit] = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1 ? 1 : -1;
  }
  return signs;
}
