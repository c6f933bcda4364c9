/**
 * Codes of a list of children, one after the other: code `i` is bytes `i * bits / 8` to `(i + 1) * bits / 8`.
 * Bit 0 of a code is the most significant bit of its first byte, as clkhash writes it.
 */
export interface Codes {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Length of one code: a multiple of 128, from 128 to 4096. */
  readonly bits: number;
}

/** Reads flat bytes as codes of `bits` bits. Throws a RangeError when they do not divide evenly. */
export function codesOf(bytes: Uint8Array, bits: number): Codes {
  if (!Number.isInteger(bits) || bits < 128 || bits > 4096 || bits % 128 !== 0) {
    throw new RangeError('a code has 128 to 4096 bits, a multiple of 128');
  }
  const count = (bytes.length * 8) / bits;
  if (!Number.isInteger(count)) throw new RangeError('the bytes are not a whole number of codes');
  return { bytes, count, bits };
}
