import { describe, expect, it } from 'vitest';
import { type Token, tokens } from './tokens.ts';

/** Relative luminance and contrast of `#rrggbb` colours (WCAG 2.2, "relative luminance", "contrast ratio"). */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds: Token[] = ['paper', 'surface', 'sunk', 'hover'];
const body: [Token, Token][] = grounds.flatMap((ground): [Token, Token][] => [
  ['ink', ground],
  ['ink-soft', ground],
]);
const words: [Token, Token][] = [
  ...grounds.flatMap((ground): [Token, Token][] => [
    ['ink-faint', ground],
    ['accent', ground],
    ['caution', ground],
    ['danger', ground],
    ['hidden', ground],
  ]),
  ['accent-on', 'accent'],
  ['accent-on', 'accent-hover'],
  ['danger-on', 'danger'],
  ['danger-on', 'danger-hover'],
  ['accent', 'accent-soft'],
  ['caution', 'caution-soft'],
  ['danger', 'danger-soft'],
  ['hidden', 'hidden-soft'],
  ['ink-soft', 'neutral-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'caution-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'hidden-soft'],
];
const edges: [Token, Token][] = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const ratio = ([front, ground]: [Token, Token]) => contrast(tokens[scheme][front], tokens[scheme][ground]);
  const below = (pairs: [Token, Token][], least: number) =>
    pairs
      .filter((pair) => ratio(pair) < least)
      .map((pair) => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`);

  it('reads body text at 7 or more', () => expect(below(body, 7)).toEqual([]));
  it('reads every word at 4.5 or more', () => expect(below(words, 4.5)).toEqual([]));
  it('draws the edges of fields at 3 or more', () => expect(below(edges, 3)).toEqual([]));
});
