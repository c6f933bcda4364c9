import { endControlRoute, recordControlRoute } from '@tutela/contract';
import { EndControl, RecordControl } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';

/** Somebody else may decide what the child says: the page is off as soon as it is sent. */
export function RecordControlForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordControlRoute);
  const form = useCommandForm({
    id: 'control',
    initial: { reason: '' },
    schema: RecordControl,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { fileId }, body });
      onDone(
        <FormattedMessage
          id="control.done"
          defaultMessage="It is recorded. The child’s page is off; the supervisors are told."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="control.send" defaultMessage="Record it" />}
    >
      <p>
        <FormattedMessage
          id="control.words"
          defaultMessage="Somebody speaks for the child, holds the child’s telephone, or does not let the child go. A suspicion is enough. The guardian and others who were let into the file do not read it."
        />
      </p>
      <ReasonField form={form} />
    </CommandLayout>
  );
}

/** It is over; the page stays closed until the risk was graded and the page decided on anew. */
export function EndControlForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endControlRoute);
  const form = useCommandForm({
    id: 'control-end',
    initial: { reason: '' },
    schema: EndControl,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { fileId }, body });
      onDone(
        <FormattedMessage
          id="control.end.done"
          defaultMessage="It is recorded. Grade the risk anew before the child’s page is opened again."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="control.end.send" defaultMessage="Record that it is over" />}
    >
      <ReasonField form={form} />
    </CommandLayout>
  );
}
