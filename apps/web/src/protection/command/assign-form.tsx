import { useQuery } from '@tanstack/react-query';
import { assignCaseworkerRoute } from '@tutela/contract';
import { AssignCaseworker } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { LookupField } from '../../ui/index.ts';
import { directoryQuery } from '../directory/directory.queries.ts';
import { useCaseworkerOptions } from '../directory/directory-options.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';
import { NewerEntries } from './newer-entries.tsx';
import { useBaseVersion } from './use-base-version.ts';

export function AssignForm({ onDone, onCancel }: ActFormProps) {
  const { file, fileId } = useFileOnPage();
  const { agencyId, caseworkerId } = file.header;
  const base = useBaseVersion('plan');
  const directory = useQuery(directoryQuery);
  const assign = useCommand(assignCaseworkerRoute, { stale: [fileKey(fileId), ...listKeys] });
  const options = useCaseworkerOptions(agencyId).filter(({ value }) => value !== caseworkerId);
  const form = useCommandForm({
    id: 'assign',
    initial: { caseworkerId: '' },
    schema: AssignCaseworker,
    commandOf: (values) => ({ ...values, baseVersion: base.version }),
    fieldName: useFieldName(),
    send: async (body) => {
      await base.guard(() => assign.mutateAsync({ params: { fileId }, body }));
      const name =
        directory.data?.people.find((person) => person.accountId === body.caseworkerId)?.name ?? '';
      onDone(
        <FormattedMessage
          id="assign.done"
          defaultMessage="{name} is responsible for the file now."
          values={{ name }}
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="assign.send" defaultMessage="Assign" />}
    >
      <NewerEntries section="plan" after={base.staleSince} />
      <LookupField
        {...form.at('caseworkerId')}
        label={<FormattedMessage id="assign.field" defaultMessage="Caseworker" />}
        hint={
          <FormattedMessage
            id="assign.hint"
            defaultMessage="Someone of this agency who works on files. For another agency, offer a hand-over."
          />
        }
        options={options}
        value={form.values.caseworkerId}
        onChange={(chosen) => form.change({ caseworkerId: chosen })}
      />
    </CommandLayout>
  );
}
