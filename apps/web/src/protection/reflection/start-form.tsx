import { startReflectionRoute } from '@tutela/contract';
import { childReflectionDays, leastReflectionDays, StartReflection } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, FieldGroup, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { today } from '../form/today.ts';
import { reflectionFields } from './reflection-words.ts';

const initial = () => ({
  startsOn: today(),
  days: String(childReflectionDays),
  blockAuthority: '',
  blockSentOn: '',
  blockReceipt: '',
  language: '',
});

/** Records that a reflection period began, and who was told not to remove the child. */
export function StartReflectionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(startReflectionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'reflection-start',
    section: 'status',
    initial: initial(),
    schema: StartReflection,
    commandOf: (values) => ({
      ...values,
      days: Number.parseInt(values.days, 10),
      blockSentOn: values.blockSentOn || null,
    }),
    names: reflectionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="reflection.start.done" defaultMessage="The reflection period runs." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="reflection.start.send" defaultMessage="Start the period" />}
    >
      <DateField
        {...at('startsOn')}
        label={<FormattedMessage {...reflectionFields.startsOn} />}
        latest={today()}
        value={values.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <TextField
        {...at('days')}
        type="number"
        label={<FormattedMessage {...reflectionFields.days} />}
        hint={
          <FormattedMessage
            id="reflection.start.days"
            defaultMessage="Never fewer than {least, number}. For a child {usual, number}: a default, to be confirmed with national law."
            values={{ least: leastReflectionDays, usual: childReflectionDays }}
          />
        }
        value={values.days}
        onChange={(days) => change({ days })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...reflectionFields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <FieldGroup
        title={
          <FormattedMessage id="reflection.start.block" defaultMessage="Nobody removes the child meanwhile" />
        }
      >
        <TextField
          {...at('blockAuthority')}
          optional
          label={<FormattedMessage {...reflectionFields.blockAuthority} />}
          hint={
            <FormattedMessage
              id="reflection.start.authority"
              defaultMessage="Leave it empty where nobody could remove the child, as in the child’s own country."
            />
          }
          value={values.blockAuthority}
          onChange={(blockAuthority) => change({ blockAuthority })}
        />
        <DateField
          {...at('blockSentOn')}
          optional
          label={<FormattedMessage {...reflectionFields.blockSentOn} />}
          latest={today()}
          value={values.blockSentOn}
          onChange={(blockSentOn) => change({ blockSentOn })}
        />
        <TextField
          {...at('blockReceipt')}
          optional
          label={<FormattedMessage {...reflectionFields.blockReceipt} />}
          hint={
            <FormattedMessage
              id="reflection.start.receipt"
              defaultMessage="The number or day of its answer. Empty while it has not answered."
            />
          }
          value={values.blockReceipt}
          onChange={(blockReceipt) => change({ blockReceipt })}
        />
      </FieldGroup>
    </CaseForm>
  );
}
