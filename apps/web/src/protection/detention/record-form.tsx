import { recordDetentionRoute } from '@tutela/contract';
import { apartAnswers, detentionGrounds, detentionKinds, RecordDetention } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { apartWords, detentionFields, detentionGroundWords, detentionKindWords } from './detention-words.ts';

/** Raises the alarm that a child is held, with as much as is known. */
export function RecordDetentionForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordDetentionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'detention',
    section: 'justice',
    initial: {
      kind: '',
      ground: 'none_given',
      since: thisMoment(),
      authority: '',
      apartFromAdults: 'unknown',
      words: '',
    },
    schema: RecordDetention,
    commandOf: (values) => ({ ...values, since: momentOf(values.since) }),
    names: detentionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="detention.done"
        defaultMessage="The alarm is raised. The lawyer, the guardian and the supervisors in the file are told."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="detention.send" defaultMessage="Raise the alarm" />}
    >
      <SelectField
        {...at('kind')}
        label={<FormattedMessage {...detentionFields.kind} />}
        options={optionsOf(intl, detentionKinds, detentionKindWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        {...at('ground')}
        label={<FormattedMessage {...detentionFields.ground} />}
        options={optionsOf(intl, detentionGrounds, detentionGroundWords)}
        value={values.ground}
        onChange={(ground) => change({ ground })}
      />
      <MomentFields
        at={at}
        path="since"
        label={<FormattedMessage {...detentionFields.since} />}
        value={values.since}
        onChange={(since) => change({ since })}
      />
      <TextField
        {...at('authority')}
        optional
        label={<FormattedMessage {...detentionFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <RadioGroup
        {...at('apartFromAdults')}
        label={<FormattedMessage {...detentionFields.apartFromAdults} />}
        options={optionsOf(intl, apartAnswers, apartWords)}
        value={values.apartFromAdults}
        onChange={(apartFromAdults) => change({ apartFromAdults })}
      />
      <TextAreaField
        {...at('words')}
        optional
        label={<FormattedMessage {...detentionFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
