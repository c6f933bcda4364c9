import { codedField, personalField } from '@tutela/kernel';
import { z } from 'zod';
import { CitizenshipCode, LanguageCode } from './code-fields.ts';
import { PartialDateField } from './partial-date-field.ts';

export const nameKinds = ['birth', 'known', 'alias', 'claimed'] as const;
export const birthDateBases = ['document', 'declared', 'assessed', 'presumed'] as const;
export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export const scripts = [
  'Latn',
  'Cyrl',
  'Arab',
  'Hebr',
  'Grek',
  'Armn',
  'Geor',
  'Ethi',
  'Deva',
  'Beng',
  'Hans',
  'Thai',
  'other',
] as const;

/** A name as it was given, in its own script; `latin` is its transliteration for whoever cannot read it. */
export const PersonName = z.object({
  text: personalField(z.string().trim().min(1).max(200)),
  script: codedField(z.enum(scripts)),
  latin: personalField(z.string().trim().max(200)),
  kind: codedField(z.enum(nameKinds)),
});
export type PersonName = z.infer<typeof PersonName>;

/** A birth date that may be partly or wholly unknown, and where it comes from. */
export const BirthDate = z.object({
  date: personalField(PartialDateField.nullable()),
  basis: codedField(z.enum(birthDateBases)),
});
export type BirthDate = z.infer<typeof BirthDate>;

/** Countries, or stateless, or not known: three different facts. */
export const Citizenship = z.discriminatedUnion('kind', [
  z.object({
    kind: codedField(z.literal('citizen')),
    countries: z.array(personalField(CitizenshipCode)).min(1).max(6),
  }),
  z.object({ kind: codedField(z.literal('stateless')) }),
  z.object({ kind: codedField(z.literal('unknown')) }),
]);
export type Citizenship = z.infer<typeof Citizenship>;

export const SpokenLanguage = z.object({
  language: personalField(LanguageCode),
  interpreterNeeded: personalField(z.boolean()),
});

export const Identity = z.object({
  names: z.array(PersonName).min(1).max(12),
  birthDate: BirthDate,
  sex: personalField(z.enum(sexes)),
  citizenship: Citizenship,
  languages: z.array(SpokenLanguage).max(12),
});
export type Identity = z.infer<typeof Identity>;
