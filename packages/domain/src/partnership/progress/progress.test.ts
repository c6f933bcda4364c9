import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Released, Target } from './indicator.ts';
import { computeProgress, progressLabels } from './progress.ts';

const target: Target = { value: 100, better: 'more', baselinePeriod: '2020', duePeriod: '2030' };
let count = 0;
function seen(period: string, low: number, high = low, suppressed = false): Released {
  count += 1;
  return { observationId: `o${String(count).padStart(4, '0')}`, period, low, high, suppressed };
}
const label = (released: readonly Released[], more: Partial<Target> = {}) =>
  computeProgress({ ...target, ...more }, released).label;

describe('progress', () => {
  const base = seen('2020', 0);

  it('is one of the words that readers know, by where the latest number stands', () => {
    expect(label([])).toBe('no_data');
    expect(label([base, seen('2025', 100)])).toBe('achieved');
    expect(label([base, seen('2025', 50)])).toBe('on_track');
    expect(label([base, seen('2025', 49)])).toBe('slow');
    expect(label([base, seen('2025', 5)])).toBe('stalled');
    expect(label([base, seen('2025', -5)])).toBe('stalled');
    expect(label([base, seen('2025', -6)])).toBe('worsening');
    expect(label([base, seen('2035', 99)])).toBe('slow');
  });

  it('turns round where less is better', () => {
    const less = { better: 'less', value: 10 } as const;
    const from = seen('2020', 60);
    expect(label([from, seen('2025', 10)], less)).toBe('achieved');
    expect(label([from, seen('2025', 35)], less)).toBe('on_track');
    expect(label([from, seen('2025', 36)], less)).toBe('slow');
    expect(label([from, seen('2025', 63)], less)).toBe('worsening');
  });

  it('decides only where the whole published interval lies on one side', () => {
    expect(label([base, seen('2025', 99, 101)])).toBe('not_decidable');
    expect(label([base, seen('2025', 100, 101)])).toBe('achieved');
    expect(label([base, seen('2025', 45, 55)])).toBe('not_decidable');
    expect(label([base, seen('2025', 50, 55)])).toBe('on_track');
    expect(label([seen('2020', 0, 20), seen('2025', 55)])).toBe('not_decidable');
  });

  it('says that it was measured where a hidden number does not decide it, and decides where it does', () => {
    const small = { value: 3, better: 'more' } as const;
    const hidden = seen('2025', 1, 4, true);
    expect(label([seen('2020', 0), hidden], small)).toBe('measured_not_publishable');
    expect(label([seen('2020', 0), hidden], { value: 1 })).toBe('achieved');
    expect(label([base, hidden])).toBe('stalled');
  });

  it('has no trend without a baseline, or with nothing after it', () => {
    expect(label([seen('2021', 10), seen('2025', 50)])).toBe('no_data');
    expect(label([base])).toBe('no_data');
    expect(computeProgress(target, [base]).trace.at(-1)).toEqual({ step: 'only_baseline', period: '2020' });
  });

  it('does not hide a fall behind a baseline that was good already', () => {
    expect(label([seen('2020', 120), seen('2025', 90)])).toBe('worsening');
    expect(label([seen('2020', 95, 120), seen('2025', 90)])).toBe('not_decidable');
  });

  it('spans the sources of one year and chooses none', () => {
    expect(label([base, seen('2025', 60), seen('2025', 30)])).toBe('not_decidable');
  });

  it('can be gone through again by its trace', () => {
    const { trace } = computeProgress(target, [base, seen('2025', 40, 60)]);
    expect(trace.slice(1)).toEqual([
      { step: 'latest', period: '2025', low: 40, high: 60, suppressed: false },
      { step: 'target', value: 100, against: 'not_reached' },
      { step: 'baseline', period: '2020', low: 0, high: 0, suppressed: false },
      { step: 'way_made', low: 0.4, high: 0.6 },
      { step: 'way_asked', value: 0.5 },
    ]);
  });
});

describe('whatever was released', () => {
  const observation = fc.record({
    observationId: fc.uuid(),
    period: fc.integer({ min: 2015, max: 2035 }).map(String),
    low: fc.integer({ min: 0, max: 120 }),
    high: fc.integer({ min: 0, max: 30 }),
    suppressed: fc.boolean(),
  });
  const observations = fc
    .array(observation, { maxLength: 8 })
    .map((list) => list.map((each) => ({ ...each, high: each.low + each.high })));
  const targets = fc.record({
    value: fc.integer({ min: 0, max: 120 }),
    better: fc.constantFrom('more' as const, 'less' as const),
    baselinePeriod: fc.integer({ min: 2015, max: 2025 }).map(String),
    duePeriod: fc.integer({ min: 2026, max: 2035 }).map(String),
  });

  it('has one answer, in any order', () => {
    fc.assert(
      fc.property(targets, observations, (goal, list) => {
        const progress = computeProgress(goal, list);
        expect(progressLabels).toContain(progress.label);
        expect(computeProgress(goal, [...list].reverse())).toEqual(progress);
      }),
    );
  });

  it('never says more than every value within the intervals would: a decided word is the word of each of them', () => {
    fc.assert(
      fc.property(
        targets,
        observations,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8 }),
        (goal, list, at) => {
          const once = [...new Map(list.map((each) => [each.period, each])).values()];
          const { label: said } = computeProgress(goal, once);
          if (said === 'not_decidable' || said === 'measured_not_publishable') return;
          const exact = once.map((each, index) => {
            const value = each.low + (each.high - each.low) * (at[index] ?? 0);
            return { ...each, low: value, high: value };
          });
          expect(computeProgress(goal, exact).label).toBe(said);
        },
      ),
      { numRuns: 500 },
    );
  });
});
