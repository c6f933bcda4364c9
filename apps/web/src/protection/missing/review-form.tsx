import { reviewSearchRoute } from '@tutela/contract';
import { addDays, ReviewSearch, searchReviewDays } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { missingFields } from './missing-fields.ts';

/** A look at a search that goes on. It ends with the day of the next. */
export function ReviewSearchForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(reviewSearchRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-review',
    section: 'missing',
    initial: { reviewedOn: today(), found: '', nextSteps: '', nextReviewOn: '' },
    schema: ReviewSearch,
    commandOf: (values) => values,
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="missing.review.done"
        defaultMessage="The search goes on, and its next day is set."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.review.send" defaultMessage="Record the look" />}
    >
      <DateField
        {...at('reviewedOn')}
        label={<FormattedMessage {...missingFields.reviewedOn} />}
        latest={today()}
        value={values.reviewedOn}
        onChange={(reviewedOn) => change({ reviewedOn })}
      />
      <TextAreaField
        {...at('found')}
        label={<FormattedMessage {...missingFields.found} />}
        lines={3}
        value={values.found}
        onChange={(found) => change({ found })}
      />
      <TextAreaField
        {...at('nextSteps')}
        label={<FormattedMessage {...missingFields.nextSteps} />}
        lines={3}
        value={values.nextSteps}
        onChange={(nextSteps) => change({ nextSteps })}
      />
      <DateField
        {...at('nextReviewOn')}
        label={<FormattedMessage {...missingFields.nextReviewOn} />}
        hint={
          <FormattedMessage
            id="missing.review.longest"
            defaultMessage="At most {days, number} days from now: a default, to be confirmed with national law."
            values={{ days: searchReviewDays }}
          />
        }
        earliest={today()}
        latest={addDays(today(), searchReviewDays)}
        value={values.nextReviewOn}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
    </CaseForm>
  );
}
