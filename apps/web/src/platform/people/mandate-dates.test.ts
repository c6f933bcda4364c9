import { describe, expect, it } from 'vitest';
import { beginningOf, dayOf, endOf } from './mandate-dates.ts';

describe('days of a mandate', () => {
  it('begin and end within the day that was chosen, at the reader’s own clock', () => {
    expect(dayOf(beginningOf('2026-05-03') ?? '')).toBe('2026-05-03');
    expect(dayOf(endOf('2026-05-03') ?? '')).toBe('2026-05-03');
    expect(Date.parse(endOf('2026-05-03') ?? '') - Date.parse(beginningOf('2026-05-03') ?? '')).toBe(
      86_399_999,
    );
  });

  it('may be left open', () => {
    expect([beginningOf(''), endOf('')]).toEqual([null, null]);
  });
});
