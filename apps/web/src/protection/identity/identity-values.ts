import { birthDateBases, type Identity, nameKinds, scripts, sexes } from '@tutela/domain';
import { z } from 'zod';
import { joinDate, noDate, splitDate } from '../../ui/index.ts';

const NameValues = z.object({
  /** Keeps a name's fields together while others come and go. */
  key: z.string(),
  text: z.string(),
  script: z.enum(scripts),
  /** The person chose the script: it follows the letters no longer. */
  isScriptChosen: z.boolean(),
  latin: z.string(),
  kind: z.enum(nameKinds),
});
export type NameValues = z.infer<typeof NameValues>;

const LanguageValues = z.object({ key: z.string(), language: z.string(), interpreterNeeded: z.boolean() });
export type LanguageValues = z.infer<typeof LanguageValues>;

export const citizenshipKinds = ['citizen', 'stateless', 'unknown'] as const;

/** An identity as it is being typed; drafts have this shape too. */
export const IdentityValues = z.object({
  names: z.array(NameValues),
  birth: z.object({ year: z.string(), month: z.string(), day: z.string() }),
  basis: z.enum(birthDateBases).or(z.literal('')),
  sex: z.enum(sexes),
  citizenship: z.enum(citizenshipKinds),
  countries: z.array(z.string()),
  languages: z.array(LanguageValues),
});
export type IdentityValues = z.infer<typeof IdentityValues>;

export const noName = (): NameValues => ({
  key: crypto.randomUUID(),
  text: '',
  script: 'Latn',
  isScriptChosen: false,
  latin: '',
  kind: 'known',
});

export const noLanguage = (): LanguageValues => ({
  key: crypto.randomUUID(),
  language: '',
  interpreterNeeded: false,
});

/** Nothing is known until somebody says so. */
export const noIdentity = (): IdentityValues => ({
  names: [noName()],
  birth: noDate,
  basis: '',
  sex: 'unknown',
  citizenship: 'unknown',
  countries: [],
  languages: [noLanguage()],
});

export function identityValues(identity: Identity): IdentityValues {
  const { names, birthDate, sex, citizenship, languages } = identity;
  return {
    names: names.map((name) => ({ ...noName(), ...name, isScriptChosen: true })),
    birth: splitDate(birthDate.date ?? undefined),
    basis: birthDate.basis,
    sex,
    citizenship: citizenship.kind,
    countries: citizenship.kind === 'citizen' ? citizenship.countries : [],
    languages: languages.map((spoken) => ({ ...noLanguage(), ...spoken })),
  };
}

/** What is typed, as the identity it would be; the schema judges it. `today` is `YYYY-MM-DD`. */
export function identityOf(values: IdentityValues, today: string): unknown {
  const joined = joinDate(values.birth, today);
  return {
    names: values.names.map(({ text, script, latin, kind }) => ({
      text,
      script,
      latin: script === 'Latn' ? '' : latin,
      kind,
    })),
    birthDate: {
      date: joined.kind === 'known' ? joined.date : null,
      basis: joined.kind === 'unknown' ? 'presumed' : values.basis,
    },
    sex: values.sex,
    citizenship:
      values.citizenship === 'citizen'
        ? { kind: 'citizen', countries: values.countries }
        : { kind: values.citizenship },
    languages: values.languages
      .filter(({ language }) => language !== '')
      .map(({ language, interpreterNeeded }) => ({ language, interpreterNeeded })),
  };
}
