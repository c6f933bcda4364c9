// For tests: codes with a density, and codes that resemble others.
import { type Codes, codesOf } from '../codes/codes.ts';

/** Numbers from 0 and below 1 that repeat for the same seed (Mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Recipe {
  readonly count: number;
  readonly bits: number;
  /** How probable each bit is, 0 to 1. */
  readonly density: number;
  readonly next: () => number;
}

export function randomCodes({ count, bits, density, next }: Recipe): Codes {
  const bytes = new Uint8Array((count * bits) / 8);
  for (let bit = 0; bit < count * bits; bit += 1) {
    if (next() < density) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }
  return codesOf(bytes, bits);
}

/** The same codes with `flips` bits of each turned over, at random places. */
export function resembling(codes: Codes, flips: number, next: () => number): Codes {
  const bytes = codes.bytes.slice();
  for (let at = 0; at < codes.count; at += 1) {
    const places = new Set<number>();
    while (places.size < flips) places.add(Math.floor(next() * codes.bits));
    for (const place of places) {
      const bit = at * codes.bits + place;
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
    }
  }
  return codesOf(bytes, codes.bits);
}

/** Two lists as one. */
export function together(...lists: readonly Codes[]): Codes {
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.bytes.length, 0));
  let at = 0;
  for (const list of lists) {
    bytes.set(list.bytes, at);
    at += list.bytes.length;
  }
  return codesOf(bytes, lists[0]?.bits ?? 128);
}
