import { liftSuspensionRoute, suspendFromFileRoute } from '@tutela/contract';
import { LiftSuspension, SuspendFromFile } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useMe } from '../../platform/session/me.ts';
import { Checkbox, LookupField, TextAreaField } from '../../ui/index.ts';
import { usePeopleOptions } from '../directory/directory-options.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { complaintsKey } from './complaint.queries.ts';
import { complaintFields } from './complaint-words.ts';
import { useComplaintFieldName } from './use-complaint-field-name.ts';
import type { StepFormProps } from './words-step-form.tsx';

/** Shuts a person out of the file at once; who looks after the child then is for the supervisors there. */
export function SuspendForm(props: StepFormProps & { aboutAccountId: string | null }) {
  const { complaintId, version, aboutAccountId, onDone, onCancel } = props;
  const { accountId } = useMe();
  const command = useCommand(suspendFromFileRoute, { stale: [complaintsKey] });
  const form = useCommandForm({
    id: `complaint-suspend-${complaintId}`,
    initial: { accountId: aboutAccountId ?? '', reason: '', tellSupervisors: true },
    schema: SuspendFromFile,
    commandOf: (values) => ({ ...values, baseVersion: version }),
    fieldName: useComplaintFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { complaintId }, body });
      onDone(<FormattedMessage id="complaint.suspend.done" defaultMessage="The file is shut to them now." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      kind="danger"
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="complaint.suspend.send" defaultMessage="Shut them out now" />}
    >
      <p>
        <FormattedMessage
          id="complaint.suspend.words"
          defaultMessage="From now on this file is to them as if it were not there. They are not told; they will see that it is gone. Other files stay open to them."
        />
      </p>
      <LookupField
        {...at('accountId')}
        label={<FormattedMessage {...complaintFields.accountId} />}
        options={usePeopleOptions(accountId)}
        value={values.accountId}
        onChange={(chosen) => change({ accountId: chosen })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...complaintFields.reason} />}
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      <Checkbox
        {...at('tellSupervisors')}
        label={<FormattedMessage {...complaintFields.tellSupervisors} />}
        hint={
          <FormattedMessage
            id="complaint.suspend.tell.hint"
            defaultMessage="They do not hear why. Leave it out only where a supervisor there is part of it, and see yourself that the child is safe."
          />
        }
        value={values.tellSupervisors}
        onChange={(tellSupervisors) => change({ tellSupervisors })}
      />
    </CommandLayout>
  );
}

/** Lets a person see the file again. */
export function LiftForm(props: StepFormProps & { suspensionId: string }) {
  const { complaintId, version, suspensionId, onDone, onCancel } = props;
  const command = useCommand(liftSuspensionRoute, { stale: [complaintsKey] });
  const form = useCommandForm({
    id: `complaint-lift-${suspensionId}`,
    initial: { reason: '' },
    schema: LiftSuspension,
    commandOf: ({ reason }) => ({ reason, suspensionId, baseVersion: version }),
    fieldName: useComplaintFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { complaintId }, body });
      onDone(
        <FormattedMessage id="complaint.lift.done" defaultMessage="The file is as open to them as before." />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="complaint.lift.send" defaultMessage="Let them in again" />}
    >
      <TextAreaField
        {...form.at('reason')}
        label={<FormattedMessage {...complaintFields.reason} />}
        lines={3}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </CommandLayout>
  );
}
