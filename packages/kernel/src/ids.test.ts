import { describe, expect, it } from 'vitest';
import { randomId, timeOrderedId } from './ids.ts';
import { systemRandom } from './ports.ts';

describe('ids', () => {
  it('are UUIDs of their version', () => {
    expect(randomId(systemRandom)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('of entries sort by the time they were made', () => {
    const at = (time: number) => timeOrderedId({ now: () => new Date(time) }, systemRandom);
    expect(at(1_700_000_000_000) < at(1_700_000_000_001)).toBe(true);
    expect(at(1_700_000_000_000).slice(0, 13)).toBe('018bcfe5-6800');
    expect(at(0)).toMatch(/^00000000-0000-7/);
  });
});
