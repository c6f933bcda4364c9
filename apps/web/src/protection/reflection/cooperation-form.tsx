import { recordCooperationRoute } from '@tutela/contract';
import { cooperations, RecordCooperation } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { cooperationWords, reflectionFields } from './reflection-words.ts';

/** Records what the child says of co-operation, and says that nothing hangs on it. */
export function CooperationForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordCooperationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'cooperation',
    section: 'status',
    initial: { cooperation: '', saidOn: today() },
    schema: RecordCooperation,
    commandOf: (values) => values,
    names: reflectionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage id="reflection.cooperation.done" defaultMessage="What the child says is recorded." />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="reflection.cooperation.send" defaultMessage="Record it" />}
    >
      <RadioGroup
        {...at('cooperation')}
        label={<FormattedMessage {...reflectionFields.cooperation} />}
        hint={
          <FormattedMessage
            id="reflection.cooperation.free"
            defaultMessage="The child decides freely and can think again. Nothing that is open to the child depends on it; tell the child so."
          />
        }
        options={optionsOf(intl, cooperations, cooperationWords)}
        value={values.cooperation}
        onChange={(cooperation) => change({ cooperation })}
      />
      <DateField
        {...at('saidOn')}
        label={<FormattedMessage {...reflectionFields.saidOn} />}
        latest={today()}
        value={values.saidOn}
        onChange={(saidOn) => change({ saidOn })}
      />
    </CaseForm>
  );
}
