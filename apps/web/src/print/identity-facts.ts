import type { PaperFact } from '@tutela/contract';
import type { Identity } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { basisWords, nameKindWords, sexWords } from '../protection/words/identity-words.ts';
import { dayWords, notKnown } from './paper-words.ts';

const labels = defineMessages({
  birthDate: { id: 'identity.part.birth', defaultMessage: 'Born' },
  sex: { id: 'identity.part.sex', defaultMessage: 'Sex' },
  citizenship: { id: 'identity.part.citizenship', defaultMessage: 'Citizenship' },
  languages: { id: 'identity.part.languages', defaultMessage: 'Languages' },
});

/** Who the child is, as it stands on paper; each name in its own script, its transliteration below it. */
export function identityFacts(intl: IntlShape, identity: Identity): readonly PaperFact[] {
  const { names, birthDate, sex } = identity;
  return [
    ...names.map(({ text, latin, kind }) => ({
      label: intl.formatMessage(nameKindWords[kind]),
      value: latin === '' || latin === text ? text : `${text}\n${latin}`,
    })),
    {
      label: intl.formatMessage(labels.birthDate),
      value:
        birthDate.date === null
          ? notKnown(intl)
          : `${dayWords(intl, birthDate.date)} (${intl.formatMessage(basisWords[birthDate.basis])})`,
    },
    { label: intl.formatMessage(labels.sex), value: intl.formatMessage(sexWords[sex]) },
    { label: intl.formatMessage(labels.citizenship), value: citizenshipOf(intl, identity) },
    { label: intl.formatMessage(labels.languages), value: languagesOf(intl, identity) },
  ];
}

function citizenshipOf(intl: IntlShape, { citizenship }: Identity): string {
  if (citizenship.kind === 'unknown') return notKnown(intl);
  if (citizenship.kind === 'stateless')
    return intl.formatMessage({ id: 'identity.stateless', defaultMessage: 'Stateless' });
  const names = new Intl.DisplayNames(intl.locale, { type: 'region' });
  return intl.formatList(citizenship.countries.map((code) => names.of(code) ?? code));
}

function languagesOf(intl: IntlShape, { languages }: Identity): string {
  if (languages.length === 0) return notKnown(intl);
  const names = new Intl.DisplayNames(intl.locale, { type: 'language' });
  return intl.formatList(languages.map(({ language }) => names.of(language) ?? language));
}
