import { assignDeterminationRoute } from '@tutela/contract';
import { AssignDetermination } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { LookupField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { useCaseworkerOptions } from '../directory/directory-options.ts';
import { useFileOnPage } from '../file/open-file.ts';

/** Says who writes the report; whoever opens the form is proposed. */
export function AssignWriterForm({ onDone, onCancel }: ActFormProps) {
  const { fileId, file } = useFileOnPage();
  const { accountId } = useMe();
  const command = useFileCommand(assignDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-assign',
    section: 'determination',
    initial: { writerId: accountId },
    schema: AssignDetermination,
    commandOf: (values) => values,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.assign.done" defaultMessage="It is said who writes." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.assign.send" defaultMessage="Assign" />}
    >
      <LookupField
        {...form.at('writerId')}
        label={<FormattedMessage {...fields.writerId} />}
        hint={
          <FormattedMessage
            id="determination.assign.hint"
            defaultMessage="Whoever writes neither agrees to the report nor sits on the panel."
          />
        }
        options={useCaseworkerOptions(file.header.agencyId)}
        value={form.values.writerId}
        onChange={(writerId) => form.change({ writerId })}
      />
    </CaseForm>
  );
}
