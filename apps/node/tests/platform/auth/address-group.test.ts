import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressGroup } from '../../../src/platform/auth/limit/address-group.ts';

describe('what is counted of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('%s is %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  it('is the same for all that one IPv6 machine can take, another for its neighbour', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const group = addressGroup(address);
        if (!group.endsWith('/64')) return;
        const prefix = group.slice(0, -5);
        expect(addressGroup(`${prefix}:1:2:3:4`)).toBe(group);
        expect(addressGroup(`${prefix}:ffff::`)).toBe(group);
      }),
    );
  });
});
