import { reviewDetentionRoute } from '@tutela/contract';
import { ReviewDetention } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Checkbox, DateField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { detentionFields } from './detention-words.ts';

/** The daily look at a child who is held. */
export function ReviewDetentionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(reviewDetentionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'detention-review',
    section: 'justice',
    initial: {
      reviewedOn: today(),
      childSeen: false,
      lawyerReached: false,
      stillHeldBecause: '',
      instead: '',
    },
    schema: ReviewDetention,
    commandOf: (values) => values,
    names: detentionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="detention.review.done" defaultMessage="Today’s look is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="detention.review.send" defaultMessage="Record the look" />}
    >
      <DateField
        {...at('reviewedOn')}
        label={<FormattedMessage {...detentionFields.reviewedOn} />}
        latest={today()}
        value={values.reviewedOn}
        onChange={(reviewedOn) => change({ reviewedOn })}
      />
      <Checkbox
        {...at('childSeen')}
        label={<FormattedMessage {...detentionFields.childSeen} />}
        value={values.childSeen}
        onChange={(childSeen) => change({ childSeen })}
      />
      <Checkbox
        {...at('lawyerReached')}
        label={<FormattedMessage {...detentionFields.lawyerReached} />}
        value={values.lawyerReached}
        onChange={(lawyerReached) => change({ lawyerReached })}
      />
      <TextAreaField
        {...at('stillHeldBecause')}
        label={<FormattedMessage {...detentionFields.stillHeldBecause} />}
        lines={3}
        value={values.stillHeldBecause}
        onChange={(stillHeldBecause) => change({ stillHeldBecause })}
      />
      <TextAreaField
        {...at('instead')}
        label={<FormattedMessage {...detentionFields.instead} />}
        lines={3}
        value={values.instead}
        onChange={(instead) => change({ instead })}
      />
    </CaseForm>
  );
}
