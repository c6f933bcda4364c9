import { describe, expect, it } from 'vitest';
import { countryCodes } from './codes.ts';
import { countryName, findCountryByName, findStateByIso3, namedCodes } from './country-names.ts';
import { states } from './states.ts';

describe('names of countries', () => {
  it('has one for every code, and for the European Union', () => {
    expect([...namedCodes].sort()).toEqual([...countryCodes, 'EU'].sort());
    for (const { iso2, iso3, name } of states) {
      expect(countryName(iso2)).toBe(name);
      expect(findStateByIso3(iso3)).toBe(iso2);
    }
  });

  it('finds the same country under the names that sources print', () => {
    const printed = {
      TR: ['Turkey', 'Türkiye', 'TÜRKIYE'],
      CZ: ['Czech Republic', 'CzechRep', 'Czechia'],
      LC: ['Saint Lucia', 'St. Lucia', 'St Lucia'],
      CI: ['Côte d’Ivoire', "Cote d'Ivoire"],
      BA: ['Bosnia & Herzegovina', 'Bosnia And Herzegovina'],
      NA: ['Namibia'],
      MK: ['Macedonia FYR', 'North Macedonia'],
    };
    for (const [code, names] of Object.entries(printed)) {
      expect(names.map(findCountryByName)).toEqual(names.map(() => code));
    }
  });

  it('never guesses, and gives no name to two countries', () => {
    for (const name of ['', 'Korea', 'LGBTI', 'Atlantis']) expect(findCountryByName(name)).toBeUndefined();
    expect(findCountryByName('Congo')).toBe('CG');
    expect(findCountryByName('Democratic Republic of Congo')).toBe('CD');
    const owners = namedCodes.map((code) => [code, findCountryByName(countryName(code) ?? '')]);
    expect(owners.filter(([code, found]) => code !== found)).toEqual([]);
  });
});
