import type { Consent, ConsentOverride } from '@tutela/domain';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { DateText, type Fact, LanguageName, WrittenText } from '../../ui/index.ts';
import { type Names, useNames } from '../directory/directory.queries.ts';
import { sectionWords } from '../words/section-words.ts';
import { interpreterWords } from '../words/talk-words.ts';
import { consentFields } from './consent-fields.ts';
import { basisWords, consenterWords, mediumWords, publicationWords, purposeWords } from './consent-words.ts';

/** What a consent recorded. */
export function useConsentFacts(consent: Consent): Fact[] {
  const intl = useIntl();
  const names = useNames();
  const { by, givenOn, medium, language, interpreter, exceptions, capacityNote } = consent;
  return [
    {
      key: 'by',
      label: <FormattedMessage {...consentFields.by} />,
      value: (
        <FormattedMessage
          id="consent.by.words"
          defaultMessage="{by}, {day}; {medium}; {language}; {interpreter}"
          values={{
            by: <FormattedMessage {...consenterWords[by]} />,
            day: <DateText date={givenOn} />,
            medium: <FormattedMessage {...mediumWords[medium]} />,
            language: <LanguageName code={language} />,
            interpreter: <FormattedMessage {...interpreterWords[interpreter]} />,
          }}
        />
      ),
    },
    ...scopeFacts(intl, names, consent),
    ...(exceptions === ''
      ? []
      : [
          {
            key: 'exceptions',
            label: <FormattedMessage {...consentFields.exceptions} />,
            value: <WrittenText>{exceptions}</WrittenText>,
          },
        ]),
    {
      key: 'capacity',
      label: <FormattedMessage {...consentFields.capacityNote} />,
      value: <WrittenText>{capacityNote}</WrittenText>,
    },
    {
      key: 'explained',
      label: <FormattedMessage {...consentFields.explained} />,
      value: (
        <FormattedMessage
          id="consent.explained.count"
          defaultMessage="All {count, number} explanations were given"
          values={{ count: consent.explained.length }}
        />
      ),
    },
    {
      key: 'publication',
      label: <FormattedMessage {...consentFields.childOnPublication} />,
      value: <FormattedMessage {...publicationWords[consent.childOnPublication]} />,
    },
    {
      key: 'basis',
      label: <FormattedMessage {...consentFields.lawfulBasis} />,
      value: <FormattedMessage {...basisWords[consent.lawfulBasis]} />,
    },
  ];
}

type Scope = Pick<
  Consent | ConsentOverride,
  'purposes' | 'recipientAgencies' | 'recipientNames' | 'sections' | 'validUntil'
>;

/** What may be passed on to whom, for what and until when. */
export function scopeFacts(intl: IntlShape, names: Names, scope: Scope): Fact[] {
  const recipients = [
    ...scope.recipientAgencies.flatMap((agencyId) => names.agency(agencyId) ?? []),
    ...scope.recipientNames,
  ];
  return [
    {
      key: 'purposes',
      label: <FormattedMessage {...consentFields.purposes} />,
      value: intl.formatList(scope.purposes.map((each) => intl.formatMessage(purposeWords[each]))),
    },
    {
      key: 'recipients',
      label: <FormattedMessage id="consent.recipients" defaultMessage="To whom" />,
      value:
        recipients.length > 0 ? (
          <bdi>{intl.formatList(recipients)}</bdi>
        ) : (
          <FormattedMessage id="consent.recipients.none" defaultMessage="Nobody outside the agency" />
        ),
    },
    {
      key: 'sections',
      label: <FormattedMessage {...consentFields.sections} />,
      value: intl.formatList(scope.sections.map((each) => intl.formatMessage(sectionWords[each]))),
    },
    {
      key: 'until',
      label: <FormattedMessage {...consentFields.validUntil} />,
      value: <DateText date={scope.validUntil} />,
    },
  ];
}
