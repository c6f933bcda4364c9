import { endReflectionEarlyRoute } from '@tutela/contract';
import { EndReflectionEarly } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { reflectionFields } from './reflection-words.ts';

/** Records that the period ended before its last day, which needs a reason and the guardian's notice. */
export function EndReflectionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endReflectionEarlyRoute);
  const { form, staleSince } = useCaseForm({
    id: 'reflection-end',
    section: 'status',
    initial: { endedOn: today(), guardianToldOn: '', reason: '' },
    schema: EndReflectionEarly,
    commandOf: (values) => ({ ...values, guardianToldOn: values.guardianToldOn || null }),
    names: reflectionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="reflection.end.done" defaultMessage="The period is over." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="reflection.end.send" defaultMessage="End the period" />}
    >
      <DateField
        {...at('endedOn')}
        label={<FormattedMessage {...reflectionFields.endedOn} />}
        latest={today()}
        value={values.endedOn}
        onChange={(endedOn) => change({ endedOn })}
      />
      <DateField
        {...at('guardianToldOn')}
        label={<FormattedMessage {...reflectionFields.guardianToldOn} />}
        hint={
          <FormattedMessage
            id="reflection.end.guardian"
            defaultMessage="Before the period ended. Without this notice it goes on."
          />
        }
        latest={today()}
        value={values.guardianToldOn}
        onChange={(guardianToldOn) => change({ guardianToldOn })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
