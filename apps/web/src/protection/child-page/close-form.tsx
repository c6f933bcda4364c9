import { closeChildPageRoute } from '@tutela/contract';
import { CloseChildPage } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { childPageFields } from './child-page-words.ts';

/** Closes the child's page at once; whoever is reading it is out. */
export function CloseChildPageForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(closeChildPageRoute);
  const { form, staleSince } = useCaseForm({
    id: 'child-page-close',
    section: 'plan',
    initial: { reason: '' },
    schema: CloseChildPage,
    commandOf: (values) => values,
    names: childPageFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="childPage.close.done" defaultMessage="The page is closed." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childPage.close.send" defaultMessage="Close the page" />}
    >
      <ReasonField form={form} />
    </CaseForm>
  );
}
