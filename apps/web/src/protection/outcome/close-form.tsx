import { closeDeterminationRoute } from '@tutela/contract';
import { CloseDetermination } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields } from '../determination/determination-fields.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';

/** Closes a determination that is confirmed; before that it takes a supervisor. */
export function CloseDeterminationForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(closeDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-close',
    section: 'determination',
    initial: { reason: '' },
    schema: CloseDetermination,
    commandOf: (values) => values,
    names: determinationFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.close.done" defaultMessage="The determination is closed." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.close.send" defaultMessage="Close it" />}
    >
      <ReasonField form={form} />
    </CaseForm>
  );
}
