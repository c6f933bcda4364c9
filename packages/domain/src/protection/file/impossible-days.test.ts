import { describe, expect, it } from 'vitest';
import type { Identity } from './identity.ts';
import { impossibleDay } from './impossible-days.ts';
import type { Journey } from './journey.ts';

const born = (date: string | null): Identity => ({
  names: [{ text: 'Ficta Exempli', latin: '', script: 'Latn', kind: 'known' }],
  birthDate: { date, basis: 'declared' },
  sex: 'unknown',
  citizenship: { kind: 'unknown' },
  languages: [],
});
const came = (arrivedOn: string | null): Journey => ({
  company: 'alone',
  companyNote: '',
  arrival: 'unknown',
  fromCountry: null,
  arrivedOn,
  note: '',
});
const today = '2026-06-01';
const judge = (birth: string | null, arrival: string | null) =>
  impossibleDay({ identity: born(birth), journey: came(arrival) }, today);

describe('days of a life that cannot be', () => {
  it('nobody is born tomorrow, or arrives then; this year may be', () => {
    expect(judge('2026-06-05', null)).toBe('born_in_future');
    expect(judge('2026-07', null)).toBe('born_in_future');
    expect(judge('2026', null)).toBeUndefined();
    expect(judge('2010', '2027')).toBe('date_in_future');
    expect(judge('2010', '2026-06')).toBeUndefined();
  });

  it('nobody arrives before they were born, as far as both are known', () => {
    expect(judge('2010-05', '2009')).toBe('arrived_before_birth');
    expect(judge('2010-05', '2010-04')).toBe('arrived_before_birth');
    expect(judge('2010-05', '2010')).toBeUndefined();
    expect(judge(null, '1990')).toBeUndefined();
  });
});
