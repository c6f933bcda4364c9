import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageRange, partialDateProblem, precisionOf, rangeOf } from './partial-date.ts';

describe('partial dates', () => {
  it('refuses what no calendar has', () => {
    expect(partialDateProblem('2009-02-31')).toBe('day');
    expect(partialDateProblem('2009-13')).toBe('month');
    expect(partialDateProblem('2009-00-01')).toBe('month');
    expect(partialDateProblem('9')).toBe('format');
    expect(partialDateProblem('2009-02-29')).toBe('day');
    expect(partialDateProblem('2008-02-29')).toBeUndefined();
    expect(partialDateProblem('2009')).toBeUndefined();
  });

  it('knows the days that a part may mean', () => {
    expect(rangeOf('2009')).toEqual({ first: '2009-01-01', last: '2009-12-31' });
    expect(rangeOf('2009-02')).toEqual({ first: '2009-02-01', last: '2009-02-28' });
    expect(precisionOf('2009-02')).toBe('month');
  });

  it('gives the youngest and the oldest age', () => {
    expect(ageRange('2009', '2026-06-01')).toEqual({ youngest: 16, oldest: 17 });
    expect(ageRange('2008-02-29', '2026-02-28')).toEqual({ youngest: 17, oldest: 17 });
    expect(ageRange('2008-02-29', '2026-03-01')).toEqual({ youngest: 18, oldest: 18 });
  });

  it('accepts every real day', () => {
    const real = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(real, (day) => partialDateProblem(day.toISOString().slice(0, 10)) === undefined));
  });
});
