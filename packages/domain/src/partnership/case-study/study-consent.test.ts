import { describe, expect, it } from 'vitest';
import { type Consents, noConsents, type PlacedConsent } from '../../protection/consent/consents.ts';
import { studyConsentOf } from './study-consent.ts';

const consent: PlacedConsent = {
  entryId: 'one',
  withdrawal: null,
  by: 'both',
  capacityNote: 'She said it in her own words.',
  purposes: ['publication'],
  recipientAgencies: [],
  recipientNames: ['Readers'],
  sections: ['notes'],
  validUntil: '2027-01-01',
  exceptions: '',
  medium: 'spoken',
  language: 'en',
  interpreter: 'none',
  interpreterId: null,
  interpretedHow: null,
  interpreterReason: '',
  explained: [],
  lawfulBasis: 'consent',
  childOnPublication: 'yes',
  givenOn: '2026-01-01',
};
const on = '2026-06-01';
const given = (...changes: Partial<PlacedConsent>[]): Consents => ({
  ...noConsents,
  given: changes.map((change) => ({ ...consent, ...change })),
});

describe('consent to a case study', () => {
  it('is both yeses, together or in two records', () => {
    const both = { guardianAgrees: true, childSaysYes: true, childSaidNo: false };
    expect(studyConsentOf(given({}), on)).toEqual(both);
    const apart = given({ by: 'guardian', childOnPublication: 'not_asked' }, { by: 'child' });
    expect(studyConsentOf(apart, on)).toEqual(both);
  });

  it('is not the guardian’s word for the child', () => {
    expect(studyConsentOf(given({ by: 'guardian' }), on).childSaysYes).toBe(false);
    expect(studyConsentOf(given({ by: 'child' }), on).guardianAgrees).toBe(false);
  });

  it('is for publication alone, within its days, and never an override', () => {
    const none = { guardianAgrees: false, childSaysYes: false, childSaidNo: false };
    expect(studyConsentOf(given({ purposes: ['research'] }), on)).toEqual(none);
    expect(studyConsentOf(given({ validUntil: '2026-05-31' }), on)).toEqual(none);
    expect(studyConsentOf(given({ givenOn: '2026-06-02' }), on)).toEqual(none);
    expect(studyConsentOf(noConsents, on)).toEqual(none);
  });

  it('keeps a no', () => {
    expect(studyConsentOf({ ...given({}), isPublicationRefused: true }, on).childSaidNo).toBe(true);
  });
});
