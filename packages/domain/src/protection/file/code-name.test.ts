import { describe, expect, it } from 'vitest';
import { codeNamePrefix, drawCodeName } from './code-name.ts';

const bytes = (...values: number[]) => ({ bytes: () => Uint8Array.from(values) });

describe('a code name', () => {
  it('is a colour, an animal and a number from 1000', () => {
    expect(drawCodeName(bytes(0, 0, 0, 0, 0))).toBe('Blue Heron 1000');
    expect(drawCodeName(bytes(1, 1, 0, 0, 1))).toBe('Green Otter 1001');
  });

  it.each([
    ['b', 'B'],
    ['blue', 'Blue'],
    [' BLUE  her', 'Blue Her'],
    ['blue heron', 'Blue Heron'],
    ['blue heron 48', 'Blue Heron 48'],
    ['Blue Heron 4821', 'Blue Heron 4821'],
  ])('is found by %s', (typed, prefix) => {
    expect(codeNamePrefix(typed)).toBe(prefix);
  });

  it.each(['', 'Maria', 'blue maria', 'bl heron', 'blue her 12', 'blue heron 4821 x', 'heron', '4821'])(
    'never begins like “%s”',
    (typed) => {
      expect(codeNamePrefix(typed)).toBeUndefined();
    },
  );
});
