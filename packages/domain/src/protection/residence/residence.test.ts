import { describe, expect, it } from 'vitest';
import { clocksOf } from '../clocks.ts';
import type { Acting } from '../file/decide.ts';
import { emptyContent } from '../file/evolve.ts';
import { inventedCase } from '../invented-case.ts';
import type { RecordResidence } from './commands.ts';
import { recordResidence } from './decide.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const title: RecordResidence = {
  ground: 'best_interests',
  validFrom: '2026-06-01',
  validTo: '2026-12-01',
  authority: 'Invented aliens office',
  appeal: '',
  atEighteen: '',
  baseVersion: 0,
};
const caseDue = (nextDue: string | null) => inventedCase({ nextDue });
const dueAfter = (some: Partial<RecordResidence>, nextDue: string | null = null) => {
  const outcome = recordResidence(caseDue(nextDue), { ...title, ...some }, acting);
  return outcome.ok ? outcome.header.nextDue : outcome.details.because;
};

describe('a residence title', () => {
  it('asks for its renewal sixty days before its end, today where that has passed, and never when it is over', () => {
    expect(dueAfter({})).toBe('2026-10-02');
    expect(dueAfter({}, '2026-06-20')).toBe('2026-06-20');
    expect(dueAfter({ validTo: '2026-06-30' })).toBe('2026-06-01');
    expect(dueAfter({ validFrom: '2025-06-01', validTo: '2026-05-31' })).toBeNull();
  });

  it('is not valid backwards; for one day it is', () => {
    expect(dueAfter({ validTo: '2026-05-31' })).toBe('title_ends_before_start');
    expect(recordResidence(caseDue(null), { ...title, validTo: title.validFrom }, acting).ok).toBe(true);
  });

  it('counts by its newest: a renewal stops the clock of the one before', () => {
    const { baseVersion: _, ...old } = { ...title, validTo: '2026-07-01' };
    const content = { ...emptyContent, residence: [old, { ...old, validTo: '2027-07-01' }] };
    expect(clocksOf(content, '2026-06-01')).toEqual([
      { name: 'residence_renewal', due: '2027-05-02', warnings: [] },
    ]);
  });
});
