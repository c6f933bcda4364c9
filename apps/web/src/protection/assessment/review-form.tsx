import { useQuery } from '@tanstack/react-query';
import { reviewAssessmentRoute } from '@tutela/contract';
import { ReviewAssessment } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { assessmentFields } from './assessment-fields.ts';

/** A supervisor agrees to the assessment that waits, or returns it with what is missing. */
export function ReviewAssessmentForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const waiting = kase.data?.assessments.find(({ standing }) => standing === 'waits');
  if (waiting) return <Fields assessmentId={waiting.assessmentId} onDone={onDone} onCancel={onCancel} />;
  return (
    <p>
      <FormattedMessage
        id="assessment.review.nothing"
        defaultMessage="No assessment waits for a second person now."
      />
    </p>
  );
}

function Fields({ assessmentId, onDone, onCancel }: ActFormProps & { assessmentId: string }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(reviewAssessmentRoute);
  const { form, staleSince } = useCaseForm({
    id: 'assessment-review',
    section: 'assessment',
    initial: { verdict: '', words: '' },
    schema: ReviewAssessment,
    commandOf: (values) => ({ ...values, assessmentId }),
    names: assessmentFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="assessment.review.done" defaultMessage="Your answer is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="assessment"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="assessment.review.send" defaultMessage="Record my answer" />}
    >
      <RadioGroup
        {...at('verdict')}
        label={<FormattedMessage {...assessmentFields.verdict} />}
        options={[
          {
            value: 'agreed',
            label: intl.formatMessage({
              id: 'assessment.review.agree',
              defaultMessage: 'I agree: it counts',
            }),
          },
          {
            value: 'returned',
            label: intl.formatMessage({
              id: 'assessment.review.return',
              defaultMessage: 'I return it: it must be made again',
            }),
          },
        ]}
        value={values.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...assessmentFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
