import { describe, expect, it } from 'vitest';
import { nextStep, sessionEnd } from './session-clock.ts';

const at = (minutes: number) => new Date(minutes * 60_000).toISOString();

describe('the end of a session', () => {
  it('is whichever comes first', () => {
    expect(sessionEnd({ idleUntil: at(15), absoluteUntil: at(720) })).toEqual({ at: 900_000, cause: 'idle' });
    expect(sessionEnd({ idleUntil: at(725), absoluteUntil: at(720) }).cause).toBe('absolute');
  });

  it('is told a minute before, and looked at again just after', () => {
    const end = { at: 900_000, cause: 'idle' } as const;
    expect(nextStep(end, 0)).toEqual({ warn: false, lookIn: 840_000 });
    expect(nextStep(end, 840_000)).toEqual({ warn: true, lookIn: 60_500 });
    expect(nextStep(end, 2_000_000)).toEqual({ warn: true, lookIn: 5_000 });
  });
});
