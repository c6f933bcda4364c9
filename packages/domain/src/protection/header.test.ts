import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandOf, bitsOf, flags, fromBits } from './header.ts';

describe('the header', () => {
  it('presumes the youngest age that a birth date allows', () => {
    expect(ageBandOf('2008', '2026-06-01')).toBe('from_15_to_17');
    expect(ageBandOf('2007', '2026-06-01')).toBe('adult');
    expect(ageBandOf('2008-06-02', '2026-06-01')).toBe('from_15_to_17');
    expect(ageBandOf('2008-06-01', '2026-06-01')).toBe('adult');
    expect(ageBandOf('2021', '2026-06-01')).toBe('under_6');
    expect(ageBandOf(null, '2026-06-01')).toBe('unknown');
  });

  it('keeps lists as bits and reads them back', () => {
    fc.assert(
      fc.property(fc.subarray([...flags]), (chosen) => {
        expect(fromBits(flags, bitsOf(flags, chosen))).toEqual(chosen);
      }),
    );
  });
});
