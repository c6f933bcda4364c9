import { describe, expect, it } from 'vitest';
import { codesOf } from './codes.ts';

describe('codesOf', () => {
  it('counts the codes', () => {
    expect(codesOf(new Uint8Array(3 * 128), 1024)).toMatchObject({ count: 3, bits: 1024 });
    expect(codesOf(new Uint8Array(0), 2048).count).toBe(0);
  });

  it.each([0, 100, 130, 8192, Number.NaN, 128.5])('refuses codes of %s bits', (bits) => {
    expect(() => codesOf(new Uint8Array(0), bits)).toThrow(RangeError);
  });

  it('refuses half a code', () => {
    expect(() => codesOf(new Uint8Array(100), 1024)).toThrow(RangeError);
  });
});
