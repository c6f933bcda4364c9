import { endDetentionRoute } from '@tutela/contract';
import { detentionEndings, EndDetention } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { detentionEndingWords, detentionFields } from './detention-words.ts';

/** Records that the child is no longer held. */
export function EndDetentionForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endDetentionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'detention-end',
    section: 'justice',
    initial: { endedAt: thisMoment(), ending: '', words: '' },
    schema: EndDetention,
    commandOf: (values) => ({ ...values, endedAt: momentOf(values.endedAt) }),
    names: { ...detentionFields, words: detentionFields.endWords },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="detention.end.done" defaultMessage="The child is no longer held." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="detention.end.send" defaultMessage="Record the end" />}
    >
      <RadioGroup
        {...at('ending')}
        label={<FormattedMessage {...detentionFields.ending} />}
        options={optionsOf(intl, detentionEndings, detentionEndingWords)}
        value={values.ending}
        onChange={(ending) => change({ ending })}
      />
      <MomentFields
        at={at}
        path="endedAt"
        label={<FormattedMessage {...detentionFields.endedAt} />}
        value={values.endedAt}
        onChange={(endedAt) => change({ endedAt })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...detentionFields.endWords} />}
        hint={
          <FormattedMessage
            id="detention.end.noPlace"
            defaultMessage="Write no address here: where the child is has its own record."
          />
        }
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
