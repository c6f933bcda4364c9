import { expect, it } from 'vitest';
import { CitizenshipCode, CountryCode, LanguageCode } from './code-fields.ts';

it.each([
  ['a country', CountryCode, 'AL', true],
  ['a place where nobody lives, as where a journey began', CountryCode, 'AQ', true],
  ['the same as no citizenship', CitizenshipCode, 'AQ', false],
  ['a code of no country', CountryCode, 'ZZ', false],
  ['a code in small letters', CountryCode, 'al', false],
  ['a language', LanguageCode, 'prs', true],
  ['a code of no language', LanguageCode, 'zz', false],
] as const)('knows %s', (_what, schema, value, known) => {
  expect(schema.safeParse(value).success).toBe(known);
});
