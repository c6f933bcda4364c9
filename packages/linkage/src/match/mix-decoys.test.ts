import { describe, expect, it } from 'vitest';
import type { ChildRecord } from '../normalise/record.ts';
import { chanceFrom } from './draw.ts';
import { inventChildren, seededRandom } from './invented-match.ts';
import { mixDecoys } from './mix-decoys.ts';

const chance = () => chanceFrom(seededRandom(3));
const nameOf = ({ names }: ChildRecord, at: number): string => names[at]?.text ?? '';

/** Every third child has the same given name; half say where they come from. */
const pool = inventChildren(300, 1).map((child, at): ChildRecord => {
  const [given, family] = child.names;
  if (given === undefined || family === undefined) return child;
  const names = at % 3 === 0 ? [{ ...given, text: 'Noor' }, family] : child.names;
  return at % 2 === 0 ? { ...child, names, origin: ['sy', 'Aleppo'] } : { ...child, names };
});

describe('decoys', () => {
  const decoys = mixDecoys(pool, 600, chance());

  it('are none of the real children, and the common name is theirs no more than by chance', () => {
    const real = new Set(pool.map((child) => `${nameOf(child, 0)} ${nameOf(child, 1)}`.toLowerCase()));
    const found = decoys.filter((child) => real.has(`${nameOf(child, 0)} ${nameOf(child, 1)}`));
    expect(found).toEqual([]);
    const common = decoys.filter((child) => nameOf(child, 0) === 'noor').length;
    expect(common / decoys.length).toBeLessThan(0.02);
  });

  it('have a common name where the real ones have one', () => {
    const counts = new Map<string, number>();
    for (const child of decoys) counts.set(nameOf(child, 0), (counts.get(nameOf(child, 0)) ?? 0) + 1);
    const most = Math.max(...counts.values());
    // Of 900 words of children and mothers a hundred are the common one.
    expect(most / decoys.length).toBeGreaterThan(0.07);
    expect(most / decoys.length).toBeLessThan(0.17);
  });

  it('say as much as the real ones do', () => {
    const share = decoys.filter(({ origin }) => origin !== undefined).length / decoys.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.08);
    expect(decoys.every(({ mother, birth }) => mother !== undefined && birth !== undefined)).toBe(true);
  });

  it.each(['نور', 'Нур', 'נור', '诺尔', 'Noor'])('are many though there is one child only: %s', (text) => {
    const one: ChildRecord = { names: [{ kind: 'given', text }], birth: { age: { years: 9, inYear: 2020 } } };
    const made = mixDecoys([one], 63, chance());
    expect(new Set(made.map((child) => nameOf(child, 0))).size).toBeGreaterThan(30);
    expect(made.every((child) => nameOf(child, 0) !== '')).toBe(true);
  });
});
