import type { Person } from '@tutela/contract';
import { describe, expect, it } from 'vitest';
import { everybody, matches } from './people-filter.ts';

const mandate = {
  mandateId: 'c0a1b2c3-0000-4000-8000-000000000001',
  agencyId: 2,
  agencyName: 'Shelter',
  role: 'guardian',
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: null,
  endedAt: null,
  state: 'current',
} as const;
const person: Person = {
  accountId: 'c0a1b2c3-0000-4000-8000-000000000002',
  name: 'Žofia Móra',
  agencyId: 1,
  agencyName: 'Authority',
  state: 'active',
  createdAt: '2026-01-01T00:00:00Z',
  lastSignedInAt: null,
  invitedUntil: null,
  mandates: [mandate, { ...mandate, agencyId: 3, role: 'supervisor', state: 'over' }],
};

describe('the filter of people', () => {
  it('finds by a part of the name, whatever the accents', () => {
    expect(matches(person, { ...everybody, name: 'zofia m' })).toBe(true);
    expect(matches(person, { ...everybody, name: 'sofia' })).toBe(false);
  });

  it('finds by the agency of the person or of a mandate that is not over', () => {
    expect(['1', '2', '3'].map((agency) => matches(person, { ...everybody, agency }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('finds by role and state', () => {
    expect(matches(person, { ...everybody, role: 'guardian', state: 'active' })).toBe(true);
    expect(matches(person, { ...everybody, role: 'supervisor' })).toBe(false);
    expect(matches(person, { ...everybody, state: 'disabled' })).toBe(false);
  });
});
