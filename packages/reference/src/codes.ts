import data from '../data/codes.json' with { type: 'json' };

const uninhabited = new Set(data.uninhabited);

/**
 * Codes of countries and territories: the 249 of ISO 3166-1 alpha-2, and XK, which is user-assigned there.
 * Names for people come from `Intl.DisplayNames`. A code takes no position on the status of a territory. Files hold
 * these codes, so none is ever taken out: one that ISO withdraws stays readable.
 */
export const countryCodes: readonly string[] = [...data.countries, ...data.further].sort();

/** Country codes that a person can name as a citizenship: without the places where nobody lives. */
export const citizenshipCodes: readonly string[] = countryCodes.filter((code) => !uninhabited.has(code));

/** Languages a child may speak: ISO 639-1, and ISO 639-3 where there is no shorter code (Dari is `prs`). */
export const languageCodes: readonly string[] = data.languages;

const countries = new Set(countryCodes);
const citizenships = new Set(citizenshipCodes);
const languages = new Set(languageCodes);

export const isCountryCode = (code: string): boolean => countries.has(code);
export const isCitizenshipCode = (code: string): boolean => citizenships.has(code);
export const isLanguageCode = (code: string): boolean => languages.has(code);
