import type { Identity } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  CountryName,
  DateText,
  type Fact,
  LanguageName,
  ListText,
  PersonName,
  Stack,
} from '../../ui/index.ts';
import { basisWords, nameKindWords, sexWords } from '../words/identity-words.ts';

type Part = keyof Identity;

/** What each part of an identity says, in words. */
export const identityParts: Record<Part, { label: ReactNode; show: (identity: Identity) => ReactNode }> = {
  names: {
    label: <FormattedMessage id="identity.part.names" defaultMessage="Names" />,
    show: ({ names }) => <Names names={names} />,
  },
  birthDate: {
    label: <FormattedMessage id="identity.part.birth" defaultMessage="Born" />,
    show: ({ birthDate }) => <Born birthDate={birthDate} />,
  },
  sex: {
    label: <FormattedMessage id="identity.part.sex" defaultMessage="Sex" />,
    show: ({ sex }) => <FormattedMessage {...sexWords[sex]} />,
  },
  citizenship: {
    label: <FormattedMessage id="identity.part.citizenship" defaultMessage="Citizenship" />,
    show: ({ citizenship }) => <Citizenship citizenship={citizenship} />,
  },
  languages: {
    label: <FormattedMessage id="identity.part.languages" defaultMessage="Languages" />,
    show: ({ languages }) => <Languages languages={languages} />,
  },
};

const identityPartNames: readonly Part[] = ['names', 'birthDate', 'sex', 'citizenship', 'languages'];

export function identityFacts(identity: Identity): Fact[] {
  return identityPartNames.map((key) => ({
    key,
    label: identityParts[key].label,
    value: identityParts[key].show(identity),
  }));
}

function Names({ names }: Pick<Identity, 'names'>) {
  return (
    <Stack gap={0.5}>
      {names.map((name) => (
        <div key={`${name.script} ${name.kind} ${name.text}`}>
          <PersonName
            name={name.text}
            lang={name.script === 'other' ? undefined : `und-${name.script}`}
            transliteration={name.latin === '' ? undefined : name.latin}
          />{' '}
          (<FormattedMessage {...nameKindWords[name.kind]} />)
        </div>
      ))}
    </Stack>
  );
}

function Born({ birthDate: { date, basis } }: Pick<Identity, 'birthDate'>) {
  if (date === null) return <FormattedMessage id="identity.born.unknown" defaultMessage="Not known" />;
  return (
    <>
      <DateText date={date} /> (<FormattedMessage {...basisWords[basis]} />)
    </>
  );
}

function Citizenship({ citizenship }: Pick<Identity, 'citizenship'>) {
  if (citizenship.kind === 'citizen')
    return <ListText items={citizenship.countries.map((code) => <CountryName key={code} code={code} />)} />;
  if (citizenship.kind === 'stateless')
    return <FormattedMessage id="identity.stateless" defaultMessage="Stateless" />;
  return <FormattedMessage id="identity.citizenshipUnknown" defaultMessage="Not known" />;
}

function Languages({ languages }: Pick<Identity, 'languages'>) {
  if (languages.length === 0)
    return <FormattedMessage id="identity.noLanguages" defaultMessage="Not known" />;
  return (
    <ListText
      items={languages.map(({ language, interpreterNeeded }) => (
        <span key={language}>
          <LanguageName code={language} />
          {interpreterNeeded && (
            <>
              {' '}
              <FormattedMessage id="identity.withInterpreter" defaultMessage="(interpreter needed)" />
            </>
          )}
        </span>
      ))}
    />
  );
}
