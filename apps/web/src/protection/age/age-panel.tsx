import { type Age, type AgeDecision, ageStandingOf } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { consentWords, methodWords, outcomeWords, standingWords } from './age-words.ts';

/** Whether the person is taken for a child, what is doubted, and what was decided. */
export function AgePanel({ age }: { age: Age }) {
  const newest = age.decisions.at(-1);
  return (
    <CasePanel
      title={<FormattedMessage id="age.title" defaultMessage="Age" />}
      acts={[
        ...(age.question === null ? ([{ kind: 'open-age-question' }] as const) : []),
        { kind: 'record-age-decision' },
      ]}
    >
      <Facts facts={[stands(age), ...doubted(age), ...(newest ? decided(newest) : [])]} />
    </CasePanel>
  );
}

function stands(age: Age): Fact {
  const standing = ageStandingOf(age);
  return {
    key: 'standing',
    label: <FormattedMessage id="age.now" defaultMessage="Now" />,
    value: (
      <Stack gap={0.5}>
        <span>
          <FormattedMessage {...standingWords[standing]} />
        </span>
        {standing === 'presumed_minor' && (
          <span>
            <FormattedMessage
              id="age.presumed.words"
              defaultMessage="Whoever is in doubt is a child, with all that is open to a child."
            />
          </span>
        )}
      </Stack>
    ),
  };
}

function doubted({ question }: Age): Fact[] {
  if (question === null) return [];
  return [
    {
      key: 'doubt',
      label: <FormattedMessage id="age.doubt" defaultMessage="In doubt, because" />,
      value: <WrittenText>{question.reason}</WrittenText>,
    },
  ];
}

function decided(decision: AgeDecision): Fact[] {
  const { outcome, decidedOn, challenge } = decision;
  return [
    {
      key: 'decided',
      label: <FormattedMessage id="age.decided" defaultMessage="Decided last" />,
      value: (
        <FormattedMessage
          id="age.decided.words"
          defaultMessage="{outcome}, {day}"
          values={{
            outcome: <FormattedMessage {...outcomeWords[outcome]} />,
            day: <DateText date={decidedOn} />,
          }}
        />
      ),
    },
    {
      key: 'assessed',
      label: <FormattedMessage id="age.assessed" defaultMessage="How it was assessed" />,
      value: <Assessment decision={decision} />,
    },
    ...(challenge === ''
      ? []
      : [
          {
            key: 'challenge',
            label: <FormattedMessage id="age.challenge" defaultMessage="How to challenge it" />,
            value: <WrittenText>{challenge}</WrittenText>,
          },
        ]),
  ];
}

function Assessment({ decision }: { decision: AgeDecision }) {
  const { method, assessedBy, assessedYears, marginYears, consent, guardianPresent, benefitOfDoubt } =
    decision;
  return (
    <Stack gap={0.5}>
      <span>
        <FormattedMessage
          id="age.assessed.by"
          defaultMessage="{method}, by {who}"
          values={{ method: <FormattedMessage {...methodWords[method]} />, who: <bdi>{assessedBy}</bdi> }}
        />
      </span>
      {assessedYears !== null && (
        <span>
          <FormattedMessage
            id="age.assessed.years"
            defaultMessage="{years, plural, one {# year} other {# years}}, give or take {margin, number}"
            values={{ years: assessedYears, margin: marginYears }}
          />
        </span>
      )}
      <span>
        <FormattedMessage {...consentWords[consent]} />
      </span>
      <span>
        <FormattedMessage
          id="age.assessed.guardian"
          defaultMessage="{present, select, true {The guardian was there.} other {The guardian was not there.}}"
          values={{ present: String(guardianPresent) }}
        />
      </span>
      {benefitOfDoubt && (
        <span>
          <FormattedMessage
            id="age.assessed.doubt"
            defaultMessage="What stayed in doubt was decided for the child."
          />
        </span>
      )}
    </Stack>
  );
}
