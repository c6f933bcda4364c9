import { describe, expect, it } from 'vitest';
import { changesByWhat, groups, linesTold, verdictOf } from './trial.ts';

const found = { rows: 5, imported: 0, unchanged: 0, refused: 0, contradictions: 0, faults: 0 };

describe('what a trial comes to', () => {
  it('adds something only without a fault', () => {
    expect(verdictOf({ ...found, imported: 1, unchanged: 4 })).toBe('adds');
    expect(verdictOf({ ...found, imported: 1, faults: 1 })).toBe('faulty');
  });

  it('tells a file that is there already from one of which rows are left out, and from an empty one', () => {
    expect(verdictOf({ ...found, unchanged: 2 })).toBe('known');
    expect(verdictOf({ ...found, unchanged: 1, refused: 1 })).toBe('nothing-new');
    expect(verdictOf({ ...found, refused: 5 })).toBe('left-out');
    expect(verdictOf({ ...found, rows: 0 })).toBe('empty');
    expect(verdictOf({ ...found, rows: 0, faults: 1 })).toBe('faulty');
  });

  it('counts every line that there is something to say of', () => {
    expect(linesTold({ ...found, refused: 700, contradictions: 3, faults: 1 })).toBe(704);
  });

  it('names reasons by themselves only where that is shorter than the lines', () => {
    expect(groups([])).toBe(false);
    expect(groups([{ lines: 1 }, { lines: 1 }])).toBe(false);
    expect(groups([{ lines: 1 }, { lines: 2 }])).toBe(true);
  });

  it('sorts what is new by what it is of, in the order of the file', () => {
    const observation = (line: number) => ({
      of: 'observation' as const,
      ...{
        line,
        partyCode: 'NA',
        indicatorId: 'glotip-convicted',
        title: 'Convicted',
        period: '2020',
        value: null,
        low: 1,
        high: 4,
      },
    });
    expect(changesByWhat([observation(3), observation(9)])).toEqual({
      claims: [],
      recommendations: [],
      observations: [observation(3), observation(9)],
    });
  });
});
