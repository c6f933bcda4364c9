import data from '../data/country_names.json' with { type: 'json' };
import { states } from './states.ts';

const names: Readonly<Record<string, readonly string[]>> = data.names;

/** English name of a country or territory, or of the European Union; undefined for a code that is none. */
export const countryName = (code: string): string | undefined => names[code]?.[0];

/** Every code that has a name here: those of `countryCodes`, and EU. */
export const namedCodes: readonly string[] = Object.keys(names);

/** So that "Côte d’Ivoire", "COTE D'IVOIRE" and "Saint Lucia", "St. Lucia" are the same name. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('’', "'")
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const byName = new Map(
  Object.entries(names).flatMap(([code, known]) => known.map((name) => [folded(name), code] as const)),
);
const byIso3 = new Map(states.map(({ iso2, iso3 }) => [iso3, iso2]));

/** The code of a country by a name that a source prints; undefined where the name is not known. Never guesses. */
export const findCountryByName = (name: string): string | undefined => byName.get(folded(name));

/** The code of a participating State or Partner by its ISO 3166-1 alpha-3 code. */
export const findStateByIso3 = (iso3: string): string | undefined => byIso3.get(iso3);
