import { reviewDeterminationRoute } from '@tutela/contract';
import { ReviewDetermination, reopenGrounds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, SelectField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { groundWords } from '../determination/determination-words.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';

/** Whether what was decided is still best for the child. */
export function ReviewDeterminationForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(reviewDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-review',
    section: 'determination',
    initial: { outcome: '', ground: '', reviewedOn: today(), words: '', nextReviewOn: '' },
    schema: ReviewDetermination,
    commandOf: ({ ground, nextReviewOn, ...values }) => ({
      ...values,
      ground: values.outcome === 'reopened' ? ground || null : null,
      nextReviewOn: values.outcome === 'confirmed' ? nextReviewOn || null : null,
    }),
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.review.done" defaultMessage="The review is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.review.send" defaultMessage="Record the review" />}
    >
      <RadioGroup
        {...at('outcome')}
        label={
          <FormattedMessage
            id="determination.review.outcome"
            defaultMessage="Is it still best for the child?"
          />
        }
        options={[
          {
            value: 'confirmed',
            label: intl.formatMessage({
              id: 'determination.review.confirmed',
              defaultMessage: 'Yes: it is confirmed',
            }),
          },
          {
            value: 'reopened',
            label: intl.formatMessage({
              id: 'determination.review.reopened',
              defaultMessage: 'No: it is opened again',
            }),
          },
        ]}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {values.outcome === 'reopened' && (
        <SelectField
          {...at('ground')}
          label={<FormattedMessage {...fields.ground} />}
          options={optionsOf(intl, reopenGrounds, groundWords)}
          value={values.ground}
          onChange={(ground) => change({ ground })}
        />
      )}
      <DateField
        {...at('reviewedOn')}
        label={<FormattedMessage {...fields.reviewedOn} />}
        latest={today()}
        value={values.reviewedOn}
        onChange={(reviewedOn) => change({ reviewedOn })}
      />
      <WordsField
        at={at('words')}
        label={fields.words}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      {values.outcome === 'confirmed' && (
        <DateField
          {...at('nextReviewOn')}
          optional
          label={<FormattedMessage {...fields.nextReviewOn} />}
          earliest={today()}
          value={values.nextReviewOn}
          onChange={(nextReviewOn) => change({ nextReviewOn })}
        />
      )}
    </CaseForm>
  );
}
