import { createHash } from 'node:crypto';
import { hasSharedData, noSharedData, readSharedData } from '@tutela/testkit/shared-data';
import { describe, expect, it } from 'vitest';
import { toBase64 } from './base64.ts';
import { createUnsafeClkEncoder } from './clk-encoder.ts';
import { deriveFeatureKeys } from './feature-keys.ts';
import type { ClkSchema } from './schema.ts';

interface GoldenCase {
  readonly name: string;
  readonly schema: ClkSchema;
  readonly secret: string;
  readonly rows: string[][];
  readonly keys: [string, string][];
  readonly clks: string[];
}

interface Golden {
  readonly big: Record<string, { readonly n: number; readonly sha256: string }>;
  readonly cases: GoldenCase[];
}

const file = 'linkage/clkhash-golden.json';
const readGolden = (): Golden => JSON.parse(readSharedData(file)) as Golden;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function printed(codes: Uint8Array, bits: number): string[] {
  const size = bits / 8;
  return Array.from({ length: codes.length / size }, (_, at) =>
    toBase64(codes.subarray(at * size, (at + 1) * size)),
  );
}

const nameSchema: ClkSchema = {
  version: 3,
  clkConfig: { l: 64 },
  features: [
    {
      identifier: 'name',
      format: { type: 'string' },
      hashing: { comparison: { type: 'ngram', n: 2 }, strategy: { bitsPerToken: 3 } },
    },
    {
      identifier: 'born',
      format: { type: 'date', format: '%Y-%m-%d' },
      hashing: {
        comparison: { type: 'ngram', n: 1, positional: true },
        strategy: { bitsPerFeature: 8 },
        hash: { type: 'doubleHash' },
      },
    },
  ],
};

describe('an encoding in the manner of clkhash', () => {
  it('says that it is unsafe for exchange', () => {
    expect(createUnsafeClkEncoder(nameSchema, 'secret').unsafeForExchange).toBe(true);
  });

  it('goes on past a date that does not exist, and says where it stood', () => {
    const encoder = createUnsafeClkEncoder(nameSchema, 'secret');
    const { codes, misfits } = encoder.encode([
      ['Noor', '2009-11-31'],
      ['Noor', ''],
      ['Noor', '2009-11-30'],
    ]);
    expect(misfits).toEqual([
      { row: 0, feature: 1 },
      { row: 1, feature: 1 },
    ]);
    const [first, second, third] = printed(codes.bytes, 64);
    expect(first).toBe(second);
    expect(third).not.toBe(second);
  });

  it('encodes lone surrogates, empty rows and 10,000 letters', () => {
    const encoder = createUnsafeClkEncoder(nameSchema, 'secret');
    const { codes } = encoder.encode([['\ud800', ''], [], ['x'.repeat(10_000), '']]);
    expect(codes.bytes.length).toBe(24);
    expect(hex(codes.bytes.subarray(8, 16))).toBe('0000000000000000');
  });

  it('refuses a schema that it does not know', () => {
    expect(() => createUnsafeClkEncoder({ ...nameSchema, version: 2 }, 's')).toThrow(TypeError);
    expect(() => createUnsafeClkEncoder({ ...nameSchema, clkConfig: { l: 1000 } }, 's')).toThrow(RangeError);
  });

  it('equals clkhash 0.18.3 in all 1,062 golden encodings', ({ skip }) => {
    skip(!hasSharedData(file), noSharedData);
    let compared = 0;
    for (const { name, schema, secret, rows, keys, clks } of readGolden().cases) {
      expect(
        deriveFeatureKeys(schema, secret).map((pair) => pair.map(hex)),
        name,
      ).toEqual(keys);
      const { codes } = createUnsafeClkEncoder(schema, secret).encode(rows);
      expect(printed(codes.bytes, schema.clkConfig.l), name).toEqual(clks);
      compared += clks.length;
    }
    expect(compared).toBe(1_062);
  });

  it('equals clkhash in bulk over both halves of FEBRL 4', ({ skip }) => {
    skip(!hasSharedData(file), noSharedData);
    const { big, cases } = readGolden();
    const final = cases.find(({ name }) => name === 'febrl4a-first200-final');
    if (final === undefined) throw new Error('the golden file has no FEBRL schema');
    for (const half of ['a', 'b']) {
      const [, ...lines] = readSharedData(`linkage/febrl_dataset4${half}.csv`).trim().split('\n');
      const rows = lines.map((line) => line.split(',').map((value) => value.trim()));
      const { codes, misfits } = createUnsafeClkEncoder(final.schema, final.secret).encode(rows);
      expect(misfits).toEqual([]);
      expect(createHash('sha256').update(codes.bytes).digest('hex')).toBe(big[`febrl4${half}-final`]?.sha256);
      expect(rows.length).toBe(big[`febrl4${half}-final`]?.n);
    }
  });
});
