import { describe, expect, it } from 'vitest';
import { countryCodes } from './codes.ts';
import { findState, participatingStates, partnerStates, states } from './states.ts';

describe('states', () => {
  it('has 57 participating States and 11 Partners, and nobody else', () => {
    expect(participatingStates).toHaveLength(57);
    expect(partnerStates).toHaveLength(11);
    expect(states).toHaveLength(57 + 11);
  });

  it('has 27 members of the European Union and 46 of the Council of Europe', () => {
    expect(states.filter((state) => state.eu)).toHaveLength(27);
    expect(states.filter((state) => state.coe)).toHaveLength(46);
  });

  it.each(['iso2', 'iso3', 'num', 'name'] as const)('has no %s twice', (key) => {
    expect(new Set(states.map((state) => state[key])).size).toBe(states.length);
  });

  it('gives a group to the Partners alone', () => {
    expect(participatingStates.every((state) => state.group === null)).toBe(true);
    expect(new Set(partnerStates.map((state) => state.group))).toEqual(new Set(['mediterranean', 'asian']));
  });

  it('uses codes that the list of countries knows, in the forms of ISO 3166', () => {
    for (const state of states) {
      expect(countryCodes).toContain(state.iso2);
      expect(state.iso3).toMatch(/^[A-Z]{3}$/);
      expect(state.num).toMatch(/^\d{3}$/);
    }
  });

  it('finds a State by its code', () => {
    expect(findState('AL')?.name).toBe('Albania');
    expect(findState('al')).toBeUndefined();
    expect(findState('NZ')).toBeUndefined();
  });
});
