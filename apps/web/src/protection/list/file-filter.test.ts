import { describe, expect, it } from 'vitest';
import { filtersIn, readFilter, writeFilter } from './file-filter.ts';

describe('the filter in the address', () => {
  it('reads coded values and leaves out what it cannot mean', () => {
    const filter = readFilter({
      stage: 'assessment',
      risk: 'enormous',
      agencyId: '3',
      sort: 'up',
      name: 'x',
    });
    expect(filter).toEqual({ stage: 'assessment', agencyId: 3, sort: 'next_due', direction: 'up' });
    expect(filtersIn(filter)).toEqual(['stage', 'agencyId']);
  });

  it('carries a code name, never what may be the name of a child', () => {
    expect(readFilter({ codeName: 'blue her' }).codeName).toBe('Blue Her');
    expect(readFilter({ codeName: 'Maria Muster' }).codeName).toBeUndefined();
  });

  it('writes only what is not as usual', () => {
    expect(writeFilter(readFilter({}))).toEqual({});
    expect(writeFilter(readFilter({ due: 'overdue', direction: 'down' }))).toEqual({
      due: 'overdue',
      direction: 'down',
    });
  });
});
