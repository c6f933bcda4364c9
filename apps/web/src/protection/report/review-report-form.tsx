import { reviewReportRoute } from '@tutela/contract';
import { ReviewReport } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';

/** A supervisor who did not write the report agrees to it, or returns it with what is missing. */
export function ReviewReportForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(reviewReportRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-review-report',
    section: 'determination',
    initial: { verdict: '', words: '' },
    schema: ReviewReport,
    commandOf: (values) => values,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.reviewReport.done" defaultMessage="Your answer is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={
        <FormattedMessage id="determination.reviewReport.send" defaultMessage="Record my answer" />
      }
    >
      <RadioGroup
        {...at('verdict')}
        label={<FormattedMessage {...fields.verdict} />}
        options={[
          {
            value: 'agreed',
            label: intl.formatMessage({
              id: 'determination.reviewReport.agree',
              defaultMessage: 'I agree: it can go to a panel',
            }),
          },
          {
            value: 'returned',
            label: intl.formatMessage({
              id: 'determination.reviewReport.return',
              defaultMessage: 'I return it: something is missing',
            }),
          },
        ]}
        value={values.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <WordsField
        at={at('words')}
        label={fields.words}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
