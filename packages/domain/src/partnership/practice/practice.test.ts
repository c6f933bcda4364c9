import { describe, expect, it } from 'vitest';
import {
  actsFrom,
  highestRating,
  type PracticeFacts,
  practiceStates,
  whyNotEligible,
  whyNotFromHere,
  whyNotRated,
  whyNotRead,
  whyNotTransferred,
} from './practice.ts';
import { mayValidate, validityOn, validUntil } from './validity.ts';

const facts: PracticeFacts = {
  state: 'eligible',
  ownerCode: 'AT',
  ownerConsents: true,
  steps: ['guardian'],
  evidence: ['description'],
  readings: [
    { partyCode: 'DE', reading: 'supports' },
    { partyCode: 'FR', reading: 'supports_with_changes' },
  ],
  transfers: [],
};

describe('a practice', () => {
  it('without the consent of its owner, or without a step that it helps, is refused', () => {
    expect(whyNotEligible(facts)).toBeNull();
    expect(whyNotEligible({ ...facts, ownerConsents: false })).toBe('owner_consent_missing');
    expect(whyNotEligible({ ...facts, steps: [] })).toBe('step_missing');
  });

  it('goes from step to step and no other way', () => {
    expect(practiceStates.map((state) => [state, actsFrom(state)])).toEqual([
      ['submitted', ['check', 'archive']],
      ['eligible', ['read', 'rate', 'archive']],
      ['rated', ['publish', 'archive']],
      ['published', ['rate', 'transfer', 'validate', 'archive']],
      ['not_eligible', []],
      ['archived', []],
    ]);
    expect(whyNotFromHere(facts, 'publish')).toBe('not_from_here');
    expect(whyNotFromHere(facts, 'read')).toBeNull();
  });

  it('is read by peers of other parties, once each', () => {
    expect(whyNotRead(facts, 'AT')).toBe('own_practice');
    expect(whyNotRead(facts, 'DE')).toBe('read_already');
    expect(whyNotRead(facts, 'IT')).toBeNull();
  });

  it('is rated after two peers, and never above its evidence', () => {
    expect(whyNotRated(facts, 'promising')).toBeNull();
    expect(whyNotRated(facts, 'tested')).toBe('evidence_too_weak');
    expect(whyNotRated({ ...facts, readings: facts.readings.slice(1) }, 'promising')).toBe('peers_missing');
    const divided = [...facts.readings.slice(1), { partyCode: 'IT', reading: 'does_not_support' as const }];
    expect(whyNotRated({ ...facts, readings: divided }, 'promising')).toBe('peers_do_not_support');
    expect(whyNotRated({ ...facts, evidence: ['own_measurement'] }, 'tested')).toBeNull();
    expect(whyNotRated({ ...facts, evidence: ['own_measurement'] }, 'evaluated')).toBe('evidence_too_weak');
    expect(whyNotRated({ ...facts, evidence: ['independent_evaluation'] }, 'evaluated')).toBeNull();
  });

  it('becomes tested where another party uses it, and not where it failed', () => {
    const used = (result: 'in_use' | 'did_not_work') => [{ partyCode: 'DE', result }];
    expect(highestRating({ evidence: ['description'], transfers: used('in_use') })).toBe('tested');
    expect(highestRating({ evidence: ['description'], transfers: used('did_not_work') })).toBe('promising');
    expect(whyNotTransferred(facts, 'AT')).toBe('own_practice');
    expect(whyNotTransferred(facts, 'DE')).toBeNull();
  });

  it('is looked at again after twenty-four months', () => {
    expect(validUntil('2024-02-29')).toBe('2026-02-28');
    expect(validityOn('2024-02-29', '2025-11-27')).toBe('valid');
    expect(validityOn('2024-02-29', '2025-11-28')).toBe('due');
    expect(validityOn('2024-02-29', '2026-02-27')).toBe('due');
    expect(validityOn('2024-02-29', '2026-02-28')).toBe('overdue');
    expect([mayValidate('2024-02-29', '2025-01-01'), mayValidate('2024-02-29', '2026-01-01')]).toEqual([
      false,
      true,
    ]);
  });
});
