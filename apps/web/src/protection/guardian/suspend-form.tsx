import { suspendGuardianRoute } from '@tutela/contract';
import { SuspendGuardian } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, Notice } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { guardianFields } from './guardian-fields.ts';

/** Suspends the guardian: whatever they could read, they cannot read any more. */
export function SuspendGuardianForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(suspendGuardianRoute);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-suspend',
    section: 'guardian',
    initial: { suspendedOn: today(), reason: '' },
    schema: SuspendGuardian,
    commandOf: (values) => values,
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.suspend.done" defaultMessage="The guardian is suspended." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.suspend.send" defaultMessage="Suspend" />}
    >
      <Notice
        kind="information"
        title={<FormattedMessage id="guardian.suspend.title" defaultMessage="Their access ends at once" />}
      >
        <FormattedMessage
          id="guardian.suspend.words"
          defaultMessage="The reason is kept in the notes, which no guardian can read. The child needs another guardian meanwhile."
        />
      </Notice>
      <DateField
        {...at('suspendedOn')}
        label={<FormattedMessage {...guardianFields.suspendedOn} />}
        latest={today()}
        value={values.suspendedOn}
        onChange={(suspendedOn) => change({ suspendedOn })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
