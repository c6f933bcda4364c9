import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../../../src/platform/auth/password/password-hash.ts';
import { requireGoodPassword } from '../../../src/platform/auth/password/password-rules.ts';
import { normalUsername } from '../../../src/platform/auth/password/username.ts';

function weaknessOf(password: string): unknown {
  try {
    requireGoodPassword(password, ['amara.marin', 'Amara Marin']);
    return undefined;
  } catch (error) {
    return (error as { details: { weakness: string } }).details.weakness;
  }
}

describe('a password', () => {
  it.each([
    'liberty-otter-77-x',
    'correct horse battery staple',
    'жпщзьмцоаут-кит',
    '漢字仮名交じり文章は長い',
    'marble harvest tundra',
  ])('like %s is accepted: there is no rule about which characters', (password) => {
    expect(weaknessOf(password)).toBeUndefined();
  });

  it.each([
    ['short-one', 'too_short'],
    ['x'.repeat(129), 'too_long'],
    ['password1234', 'common'],
    ['Password!2024', 'common'],
    ['P@ssw0rd1234', 'common'],
    ['AmaraMarin2030', 'personal'],
    ['tutela-amara-1', 'personal'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abcabcabcabcabc', 'repeated'],
    ['qwertyuiop[]', 'sequence'],
    ['abcdefghijklmnop', 'sequence'],
  ])('like %s is refused: %s', (password, weakness) => {
    expect(weaknessOf(password)).toBe(weakness);
  });

  it('is counted in characters, not in units of storage', () => {
    expect(weaknessOf('🦊🌊🎈🧭🪁🌵🥁🛶🪵🧶🌙')).toBe('too_short');
    expect(weaknessOf('🦊🌊🎈🧭🪁🌵🥁🛶🪵🧶🌙🍉')).toBeUndefined();
  });

  it('is judged, whatever it is, before the test is over', () => {
    const hard = [
      '4@8({[<369&#!1/|0$5+7%2'.repeat(6).slice(0, 128),
      'a1B2'.repeat(32),
      'aZ9!kfjq'.repeat(16),
    ];
    weaknessOf('warm up the list');
    for (const password of hard) expect(() => weaknessOf(password)).not.toThrow();
  });

  it('is stored as Argon2id of the recommended cost, each time another', async () => {
    const [one, two] = await Promise.all([
      hashPassword('liberty-otter-77'),
      hashPassword('liberty-otter-77'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('fits in every Unicode form, and no other does', async () => {
    const stored = await hashPassword('caf\u00e9-lanterne-bleue');
    expect(await verifyPassword(stored, 'cafe\u0301-lanterne-bleue')).toBe(true);
    expect(await verifyPassword(stored, 'cafe-lanterne-bleue')).toBe(false);
    expect(await verifyPassword(stored, 'Caf\u00e9-lanterne-bleue')).toBe(false);
  });
});

describe('a username', () => {
  it('has one form: making it twice changes nothing, nor does case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = normalUsername(text);
        expect(normalUsername(once)).toBe(once);
        expect(normalUsername(` ${text.normalize('NFD')} `)).toBe(once);
      }),
    );
    expect(normalUsername('ＡMARA.Marin')).toBe('amara.marin');
  });
});
