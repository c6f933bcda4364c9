import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRecord } from '../normalise/record.ts';
import { createClearTokens } from './clear-tokens.ts';
import { createX3Encoder } from './x3-encoder.ts';

const key = new Uint8Array(32).fill(7);
const encoder = createX3Encoder({ profile: 'x3-2048-4.1', key });
const wide = createX3Encoder({ profile: 'x3-4096-5.1', key });
const otherRun = createX3Encoder({ profile: 'x3-2048-4.1', key: new Uint8Array(32).fill(8) });

const child = (names: string[], date?: string): ChildRecord => ({
  names: names.map((text) => ({ kind: 'other', text })),
  ...(date === undefined ? {} : { birth: { date } }),
});

const onesIn = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);

/** 1 for equal codes, about 0 for unrelated ones. */
function likeness(one: ChildRecord, two: ChildRecord, by = encoder, byOther = by): number {
  const a = by.encode([one]).codes.bytes;
  const b = byOther.encode([two]).codes.bytes;
  const unequal = onesIn(a.map((byte, at) => byte ^ (b[at] ?? 0)));
  return 1 - (2 * unequal) / (a.length * 8);
}

describe('an X3 code', () => {
  const noor = child(['Noor', 'Haddad'], '2011-03-07');

  it('has exactly as many ones as zeros, whatever it is of', () => {
    const records = [noor, child([]), child(['A']), child(['Maria del Carmen', 'x'.repeat(10_000)], '2010')];
    for (const by of [encoder, wide]) {
      const { codes } = by.encode(records);
      const size = codes.bits / 8;
      for (let at = 0; at < records.length; at += 1) {
        expect(onesIn(codes.bytes.subarray(at * size, (at + 1) * size))).toBe(by.bits / 2);
      }
    }
  });

  it('does not depend on the order of names, nor on what else is encoded', () => {
    expect(likeness(noor, child(['Haddad', 'Noor'], '2011-03-07'))).toBe(1);
    const together = encoder.encode([child(['Someone']), noor]).codes.bytes.subarray(256);
    expect(together).toEqual(encoder.encode([noor]).codes.bytes);
  });

  it.each([
    ['a slip of a letter', child(['Nour', 'Haddad'], '2011-03-07'), 0.2],
    ['a year beside', child(['Noor', 'Haddad'], '2012-03-07'), 0.2],
    ['Arabic letters', child(['نور', 'حداد'], '2011-03-07'), 0.15],
    ['Hebrew letters', child(['נור', 'חדאד'], '2011-03-07'), 0.15],
    ['Cyrillic letters', child(['Нур', 'Хаддад'], '2011-03-07'), 0.15],
  ])('stays near with %s', (_, other, least) => {
    expect(likeness(noor, other)).toBeGreaterThan(least);
  });

  it('stays near when many further facts are known and one of them is wrong', () => {
    const more = (sex: string): ChildRecord => ({
      ...noor,
      mother: ['Layla', 'Khoury'],
      father: ['Sami Haddad'],
      origin: ['sy', 'Aleppo', 'Azaz'],
      citizenships: ['SY'],
      languages: ['ar', 'ku'],
      sex,
    });
    expect(likeness(more('f'), more('f'))).toBe(1);
    expect(likeness(more('f'), more('m'))).toBeGreaterThan(0.6);
    expect(likeness(more('f'), noor)).toBeGreaterThan(0.1);
  });

  it('is far from that of somebody else, and from itself under another key', () => {
    expect(Math.abs(likeness(noor, child(['Tomas', 'Novak'], '2009-11-23')))).toBeLessThan(0.1);
    expect(Math.abs(likeness(noor, noor, encoder, otherRun))).toBeLessThan(0.1);
  });

  it('is told to be empty when nothing is known', () => {
    const { empty } = encoder.encode([noor, child(['', ' - ', '\ud800'], 'unknown'), child(['Noor'])]);
    expect(empty).toEqual([1]);
  });

  it('never aborts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const record = fc.record({
      names: fc.array(fc.record({ kind: fc.constant('other' as const), text }), { maxLength: 5 }),
      birth: fc.record({
        date: fc.oneof(text, fc.constantFrom('20099931', '2009-13-40', '٢٠٠٩', '31/11/2009', '0000-00-00')),
        spread: fc.double(),
      }),
      mother: fc.array(text, { maxLength: 3 }),
      origin: fc.array(text, { maxLength: 4 }),
      citizenships: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(record, (any) => {
        expect(onesIn(encoder.encode([any]).codes.bytes)).toBe(1_024);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a short key', () => {
    expect(() => createX3Encoder({ profile: 'x3-2048-4.1', key: new Uint8Array(16) })).toThrow(RangeError);
  });

  it('keeps its form: a profile never changes', () => {
    const { bytes } = encoder.encode([noor]).codes;
    expect(Buffer.from(bytes.subarray(0, 16)).toString('hex')).toMatchInlineSnapshot(
      `"2bc3c407d162da53cab315abb9f2c7a4"`,
    );
  });
});

describe('tokens in clear', () => {
  it('have length one, and none where nothing is known', () => {
    const tokensOf = createClearTokens('x3-2048-4.1');
    const squares = tokensOf(child(['Noor'], '2011')).reduce((sum, [, weight]) => sum + weight ** 2, 0);
    expect(squares).toBeCloseTo(1);
    expect(tokensOf(child([]))).toEqual([]);
  });
});
