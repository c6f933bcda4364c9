import { type Referral, type ReferralAnswer, type ReferralService, sections } from '@tutela/domain';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { type Fact, MomentText, WrittenText } from '../../ui/index.ts';
import { basisWords, purposeWords } from '../consent/consent-words.ts';
import { needWords } from '../plan/plan-words.ts';
import { sectionWords } from '../words/section-words.ts';
import { referralFields } from './referral-fields.ts';
import { outcomeWords, rejectionWords } from './referral-words.ts';

type Asked = Pick<Referral, 'attention' | 'purpose' | 'request' | 'needs' | 'handlingNotes'> & {
  sections: readonly string[];
};

/** What a referral asks: the same to whoever sends it and to whoever receives it. */
export function useAskedFacts(asked: Asked): Fact[] {
  const intl = useIntl();
  const { attention, purpose, request, handlingNotes } = asked;
  const shown = sections.filter((section) => asked.sections.includes(section));
  return [
    {
      key: 'needs',
      label: <FormattedMessage {...referralFields.needs} />,
      value: intl.formatList(asked.needs.map((need) => intl.formatMessage(needWords[need]))),
    },
    {
      key: 'purpose',
      label: <FormattedMessage {...referralFields.purpose} />,
      value: <FormattedMessage {...purposeWords[purpose]} />,
    },
    {
      key: 'request',
      label: <FormattedMessage {...referralFields.request} />,
      value: <WrittenText>{request}</WrittenText>,
    },
    {
      key: 'sections',
      label: <FormattedMessage id="referral.scope" defaultMessage="Sections" />,
      value: intl.formatList(shown.map((each) => intl.formatMessage(sectionWords[each]))),
    },
    ...(attention === ''
      ? []
      : [
          {
            key: 'attention',
            label: <FormattedMessage {...referralFields.attention} />,
            value: <bdi>{attention}</bdi>,
          },
        ]),
    ...(handlingNotes === ''
      ? []
      : [
          {
            key: 'handling',
            label: <FormattedMessage {...referralFields.handlingNotes} />,
            value: <WrittenText>{handlingNotes}</WrittenText>,
          },
        ]),
  ];
}

/** What became of it, for whoever sent it. `covering`: how many records of consent cover it today. */
export function becameFacts(
  intl: IntlShape,
  { lawfulBasis, sending, answer, service }: Referral,
  covering: number,
): Fact[] {
  return [
    {
      key: 'basis',
      label: <FormattedMessage {...referralFields.lawfulBasis} />,
      value: <FormattedMessage {...basisWords[lawfulBasis]} />,
    },
    {
      key: 'consent',
      label: <FormattedMessage id="referral.consent" defaultMessage="Consent" />,
      value: (
        <FormattedMessage
          id="referral.consent.words"
          defaultMessage="{isSent, select, true {{count, plural, one {Sent on # record} other {Sent on # records}}} other {{count, plural, =0 {Nothing covers it} one {# record covers it} other {# records cover it}}}}"
          values={{ isSent: String(sending !== null), count: sending?.consentIds.length ?? covering }}
        />
      ),
    },
    ...(sending === null
      ? []
      : [
          {
            key: 'answerBy',
            label: <FormattedMessage id="referral.answerBy" defaultMessage="Answer by" />,
            value: <MomentText at={sending.answerBy} />,
          },
        ]),
    ...(answer === null ? [] : [answered(intl, answer)]),
    ...(service === null ? [] : served(service)),
  ];
}

function answered(intl: IntlShape, { answer, rejection, words, acceptedNeeds }: ReferralAnswer): Fact {
  const needs = intl.formatList(acceptedNeeds.map((need) => intl.formatMessage(needWords[need])));
  return {
    key: 'answer',
    label: <FormattedMessage {...referralFields.answer} />,
    value: (
      <>
        {answer === 'rejected' && rejection !== null ? (
          <FormattedMessage {...rejectionWords[rejection]} />
        ) : (
          needs
        )}
        {words !== '' && <WrittenText>{words}</WrittenText>}
      </>
    ),
  };
}

function served({ outcome, words }: ReferralService): Fact[] {
  if (outcome === null && words === '') return [];
  return [
    {
      key: 'service',
      label: <FormattedMessage id="referral.service" defaultMessage="The service" />,
      value: (
        <>
          {outcome !== null && <FormattedMessage {...outcomeWords[outcome]} />}
          {words !== '' && <WrittenText>{words}</WrittenText>}
        </>
      ),
    },
  ];
}
