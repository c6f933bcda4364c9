import { describe, expect, it } from 'vitest';
import { dateWords, spanOf } from './dates.ts';

describe('dates in words', () => {
  it('say no more than is known', () => {
    expect(dateWords('2009', 'en-GB', 'gregory')).toEqual({ text: '2009' });
    expect(dateWords('2009-05', 'en-GB', 'gregory')).toEqual({ text: 'May 2009' });
    expect(dateWords('2009-05-07', 'en-GB', 'gregory')).toEqual({ text: '7 May 2009' });
  });

  it('keep the recorded day beside another calendar', () => {
    expect(dateWords('2009-03-21', 'en-GB', 'persian')).toEqual({
      text: expect.stringContaining('1388'),
      recorded: '21 March 2009',
    });
    expect(dateWords('2009-03', 'en-GB', 'persian')).toEqual({ text: 'March 2009' });
  });

  it('refuse what is no date', () => {
    expect(() => dateWords('2009-02-31', 'en', 'gregory')).toThrow(RangeError);
  });
});

describe('spans', () => {
  it('are whole units, cut and not rounded, so that no deadline looks later than it is', () => {
    const hour = 3_600_000;
    expect(spanOf(90_000)).toEqual({ amount: 1, unit: 'minute' });
    expect(spanOf(2 * hour - 1)).toEqual({ amount: 119, unit: 'minute' });
    expect(spanOf(9.9 * hour)).toEqual({ amount: 9, unit: 'hour' });
    expect(spanOf(47.5 * hour)).toEqual({ amount: 47, unit: 'hour' });
    expect(spanOf(-49 * hour)).toEqual({ amount: -2, unit: 'day' });
    expect(spanOf(15 * 24 * hour)).toEqual({ amount: 2, unit: 'week' });
    expect(spanOf(800 * 24 * hour)).toEqual({ amount: 2, unit: 'year' });
  });
});
