import { describe, expect, it } from 'vitest';
import { filtersIn, ListFilter } from './recommendation-filter.ts';

describe('the filter in the address', () => {
  it('leaves out what it does not understand, and keeps the rest', () => {
    const filter = ListFilter.parse({
      ...{ addressee: 'Austria', topic: 'gardening', year: '12', open: 'no', order: 'upwards' },
      ...{ answer: 'noted', mine: 'yes', sort: 'year', anything: 'else' },
    });
    expect(filter).toEqual({ answer: 'noted', mine: 'yes', sort: 'year' });
    expect(filtersIn(filter)).toEqual(['answer', 'mine']);
  });

  it('reads a year that stands there as a text', () => {
    expect(ListFilter.parse({ year: '2014' }).year).toBe(2014);
  });
});
