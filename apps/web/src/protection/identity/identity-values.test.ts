import { Identity } from '@tutela/domain';
import { describe, expect, it } from 'vitest';
import { identityOf, identityValues, noIdentity } from './identity-values.ts';

const today = '2026-11-21';

const identity: Identity = {
  names: [{ text: 'Приклад', script: 'Cyrl', latin: 'Pryklad', kind: 'birth' }],
  birthDate: { date: '2011-02', basis: 'declared' },
  sex: 'female',
  citizenship: { kind: 'citizen', countries: ['UA'] },
  languages: [{ language: 'uk', interpreterNeeded: true }],
};

describe('an identity as it is typed', () => {
  it('comes back as it was recorded', () => {
    expect(Identity.parse(identityOf(identityValues(identity), today))).toEqual(identity);
  });

  it('knows nothing until somebody says so', () => {
    const values = noIdentity();
    const [name] = values.names;
    if (name) name.text = 'Muster';
    expect(Identity.parse(identityOf(values, today))).toMatchObject({
      birthDate: { date: null, basis: 'presumed' },
      citizenship: { kind: 'unknown' },
      languages: [],
    });
  });

  it('never sends a date that is in no calendar', () => {
    const values = { ...identityValues(identity), birth: { year: '2011', month: '2', day: '31' } };
    expect(identityOf(values, today)).toMatchObject({ birthDate: { date: null } });
  });
});
