import type { Codes } from '../codes/index.ts';
import { type FeatureEncoder, featureEncoderOf } from './feature-encoder.ts';
import { deriveFeatureKeys } from './feature-keys.ts';
import type { ClkSchema } from './schema.ts';

/**
 * Encodes rows byte for byte as clkhash 0.18.3 does.
 *
 * **Unsafe for exchange.** Who holds such codes of a population like one that he knows finds the names again (all
 * of them, in our own attack). The profile is for reading what others encoded with clkhash, and for comparing;
 * what leaves a node is encoded with X3.
 */
export interface UnsafeClkEncoder {
  readonly unsafeForExchange: true;
  /** Bits of a code. */
  readonly bits: number;
  /** The codes of all rows in order, each `bits / 8` bytes; bit 0 is the highest of the first byte. */
  encode(rows: readonly (readonly string[])[]): EncodedRows;
}

export interface EncodedRows {
  readonly codes: Codes;
  /** Values that do not fit their feature's format, such as 31 November: they set no bit. clkhash aborts on them. */
  readonly misfits: readonly { readonly row: number; readonly feature: number }[];
}

/** An encoder for a linkage schema of version 3. Throws TypeError or RangeError for a schema that it does not know. */
export function createUnsafeClkEncoder(schema: ClkSchema, secret: string): UnsafeClkEncoder {
  if (schema.version !== 3) throw new TypeError('only version 3 of the linkage schema is known');
  const folds = schema.clkConfig.xor_folds ?? 0;
  const bits = schema.clkConfig.l;
  if (!Number.isInteger(bits) || bits < 8 || bits % 8 !== 0)
    throw new RangeError('the length l is a whole number of bytes');
  const keys = deriveFeatureKeys(schema, secret);
  const features = schema.features.map((feature, at) => {
    const pair = keys[at];
    return pair === undefined ? undefined : featureEncoderOf(feature, pair, bits << folds);
  });
  return { unsafeForExchange: true, bits, encode: (rows) => encodeRows(rows, { features, bits, folds }) };
}

interface Layout {
  readonly features: readonly (FeatureEncoder | undefined)[];
  readonly bits: number;
  readonly folds: number;
}

function encodeRows(rows: readonly (readonly string[])[], { features, bits, folds }: Layout): EncodedRows {
  const size = bits / 8;
  const codes = new Uint8Array(rows.length * size);
  const words = new Uint32Array(Math.ceil((size << folds) / 4));
  const filter = new Uint8Array(words.buffer, 0, size << folds);
  const misfits: { row: number; feature: number }[] = [];
  for (const [row, values] of rows.entries()) {
    words.fill(0);
    for (let feature = 0; feature < features.length; feature += 1) {
      if (features[feature]?.(values[feature] ?? '', words) === false) misfits.push({ row, feature });
    }
    codes.set(folded(filter, folds), row * size);
  }
  return { codes: { bytes: codes, count: rows.length, bits }, misfits };
}

/** XOR of the two halves, so often as asked. */
function folded(filter: Uint8Array, folds: number): Uint8Array {
  if (folds === 0) return filter;
  const half = filter.length / 2;
  const front = filter.subarray(0, half);
  return folded(
    front.map((byte, at) => byte ^ (filter[half + at] ?? 0)),
    folds - 1,
  );
}
