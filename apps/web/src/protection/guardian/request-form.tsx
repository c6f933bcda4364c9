import { requestGuardianRoute } from '@tutela/contract';
import { RequestGuardian } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { guardianFields } from './guardian-fields.ts';

/** Records that the authority was asked for a guardian. */
export function RequestGuardianForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(requestGuardianRoute);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-request',
    section: 'guardian',
    initial: { authority: '', requestedOn: today(), reason: '' },
    schema: RequestGuardian,
    commandOf: (values) => values,
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.request.done" defaultMessage="The request is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.request.send" defaultMessage="Record the request" />}
    >
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...guardianFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <DateField
        {...at('requestedOn')}
        label={<FormattedMessage {...guardianFields.requestedOn} />}
        latest={today()}
        value={values.requestedOn}
        onChange={(requestedOn) => change({ requestedOn })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
