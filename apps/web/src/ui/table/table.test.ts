import { describe, expect, it } from 'vitest';
import { nextSort } from './column.ts';
import { rowAfterKey } from './use-row-keys.ts';

describe('a table', () => {
  it('sorts ascending first, then the other way round', () => {
    const first = nextSort(undefined, 'due');
    expect(first).toEqual({ key: 'due', direction: 'ascending' });
    expect(nextSort(first, 'due')).toEqual({ key: 'due', direction: 'descending' });
    expect(nextSort(first, 'risk')).toEqual({ key: 'risk', direction: 'ascending' });
  });

  it('moves by keys and stays within the rows', () => {
    expect(rowAfterKey('ArrowDown', 0, 3)).toBe(1);
    expect(rowAfterKey('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfterKey('ArrowUp', 0, 3)).toBe(0);
    expect(rowAfterKey('End', 0, 3)).toBe(2);
    expect(rowAfterKey('Home', 2, 3)).toBe(0);
    expect(rowAfterKey('a', 2, 3)).toBeUndefined();
  });
});
