import { requestRevealRoute } from '@tutela/contract';
import { RequestReveal } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useStepUp } from '../../platform/step-up/step-up.tsx';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { revealsKey } from './location.queries.ts';

/** Asks the supervisors of the agency to agree that the asker sees the place. */
export function AskForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const { withPresence, dialog } = useStepUp();
  const ask = useCommand(requestRevealRoute, { stale: [fileKey(fileId), revealsKey] });
  const form = useCommandForm({
    id: 'ask-location',
    initial: { reason: '' },
    schema: RequestReveal,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    send: async (body) => {
      await withPresence(() => ask.mutateAsync({ params: { fileId }, body }));
      onDone(<FormattedMessage id="ask.done" defaultMessage="Your supervisors were asked." />);
    },
  });
  return (
    <>
      <CommandLayout
        form={form}
        onCancel={onCancel}
        confirmLabel={<FormattedMessage id="ask.send" defaultMessage="Ask" />}
      >
        <p>
          <FormattedMessage
            id="ask.words"
            defaultMessage="A supervisor of the agency must agree. Then you, and only you, can see the place for fifteen minutes. The caseworker is told."
          />
        </p>
        <ReasonField form={form} />
      </CommandLayout>
      {dialog}
    </>
  );
}
