import { describe, expect, it } from 'vitest';
import {
  citizenshipCodes,
  countryCodes,
  isCitizenshipCode,
  isCountryCode,
  isLanguageCode,
  languageCodes,
} from './codes.ts';

describe('codes', () => {
  it('has the 249 codes of ISO 3166-1 and one user-assigned code, each once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    for (const code of countryCodes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('leaves out of the citizenships only places where nobody lives', () => {
    expect(countryCodes.filter((code) => !isCitizenshipCode(code))).toEqual([
      'AQ', // Antarctica
      'BV', // Bouvet Island
      'GS', // South Georgia
      'HM', // Heard and McDonald Islands
      'TF', // French Southern Territories
      'UM', // Minor Outlying Islands
    ]);
    expect(citizenshipCodes.every(isCountryCode)).toBe(true);
  });

  it('has each language once, in the form of ISO 639', () => {
    expect(new Set(languageCodes).size).toBe(languageCodes.length);
    for (const code of languageCodes) expect(code).toMatch(/^[a-z]{2,3}$/);
  });

  it.each(['uk', 'ar', 'rom', 'prs', 'ckb', 'ku', 'ti'])(
    'has %s, which many of the children speak',
    (code) => {
      expect(isLanguageCode(code)).toBe(true);
    },
  );

  it.each([
    ['region', countryCodes],
    ['language', languageCodes],
  ] as const)('can show a name for every %s', (type, codes) => {
    const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
    expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('knows nothing else', () => {
    expect(isCountryCode('ZZ')).toBe(false);
    expect(isLanguageCode('zz')).toBe(false);
  });
});
