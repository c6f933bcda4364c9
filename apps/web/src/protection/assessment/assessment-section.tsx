import { type Assessments, factors, partsOf, type StandingAssessment } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateText, Disclosure, type Fact, Facts, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { assessmentFields } from './assessment-fields.ts';
import {
  answerWords,
  conclusionWords,
  factorWords,
  formWords,
  occasionWords,
  partWords,
  standingWords,
} from './assessment-words.ts';

/** Best-interests assessments, the newest first. */
export function AssessmentSection() {
  return (
    <CaseSection
      section="assessment"
      acts={[{ kind: 'record-assessment' }, { kind: 'review-assessment' }]}
      none={<FormattedMessage id="assessment.none" defaultMessage="No assessment was made yet." />}
    >
      {({ assessments }) => <Made assessments={assessments} />}
    </CaseSection>
  );
}

function Made({ assessments }: { assessments: Assessments }) {
  return (
    <Stack>
      {assessments.toReversed().map((each, at) => (
        <Disclosure
          key={each.assessmentId}
          startsOpen={at === 0}
          title={
            <FormattedMessage
              id="assessment.title"
              defaultMessage="{occasion}, {day}: {conclusion}"
              values={{
                occasion: <FormattedMessage {...occasionWords[each.occasion]} />,
                day: <DateText date={each.madeOn} />,
                conclusion: <FormattedMessage {...conclusionWords[each.conclusion]} />,
              }}
            />
          }
        >
          <One assessment={each} />
        </Disclosure>
      ))}
    </Stack>
  );
}

function One({ assessment }: { assessment: StandingAssessment }) {
  const { standing, review } = assessment;
  return (
    <Stack>
      {standing !== 'counts' && (
        <Notice kind="caution" title={<FormattedMessage {...standingWords[standing]} />}>
          {review && <WrittenText>{review.words}</WrittenText>}
        </Notice>
      )}
      <ChildViewText view={assessment.childView} />
      <Facts facts={useFacts(assessment)} />
    </Stack>
  );
}

function useFacts(assessment: StandingAssessment): Fact[] {
  const intl = useIntl();
  const { form, parts, weighed, reasons, nextSteps } = assessment;
  const answered = partsOf[form].flatMap((part): Fact[] => {
    const answer = parts[part];
    if (answer === undefined) return [];
    const label = intl.formatMessage(partWords[part]);
    const how = intl.formatMessage(answerWords[answer.kind]);
    return [
      { key: part, label, value: <WrittenText>{answer.words === '' ? how : answer.words}</WrittenText> },
    ];
  });
  const balance = factors.flatMap((factor): Fact[] => {
    const text = weighed[factor];
    if (text === undefined) return [];
    const label = intl.formatMessage(factorWords[factor]);
    return [{ key: `weighed-${factor}`, label, value: <WrittenText>{text}</WrittenText> }];
  });
  return [
    {
      key: 'form',
      label: <FormattedMessage {...assessmentFields.form} />,
      value: intl.formatMessage(formWords[form]),
    },
    ...answered,
    ...balance,
    {
      key: 'reasons',
      label: <FormattedMessage {...assessmentFields.reasons} />,
      value: <WrittenText>{reasons}</WrittenText>,
    },
    ...(nextSteps === ''
      ? []
      : [
          {
            key: 'next',
            label: <FormattedMessage {...assessmentFields.nextSteps} />,
            value: <WrittenText>{nextSteps}</WrittenText>,
          },
        ]),
  ];
}
