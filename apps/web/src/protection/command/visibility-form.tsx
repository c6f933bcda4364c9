import { changeVisibilityRoute } from '@tutela/contract';
import { ChangeVisibility } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';
import { NewerEntries } from './newer-entries.tsx';
import { useBaseVersion } from './use-base-version.ts';

/** Hides the file, or shows it again. */
export function VisibilityForm({ onDone, onCancel }: ActFormProps) {
  const { file, fileId } = useFileOnPage();
  // Decided when the dialog opens: if others are faster, sending again must not do the opposite.
  const [hides] = useState(!file.header.hidden);
  const base = useBaseVersion('plan');
  const change = useCommand(changeVisibilityRoute, { stale: [fileKey(fileId), ...listKeys] });
  const form = useCommandForm({
    id: 'visibility',
    initial: { reason: '' },
    schema: ChangeVisibility,
    commandOf: (values) => ({ ...values, hidden: hides, baseVersion: base.version }),
    fieldName: useFieldName(),
    send: async (body) => {
      await base.guard(() => change.mutateAsync({ params: { fileId }, body }));
      onDone(
        body.hidden ? (
          <FormattedMessage id="visibility.hidden" defaultMessage="The file is hidden now." />
        ) : (
          <FormattedMessage id="visibility.shown" defaultMessage="The agency sees the file again." />
        ),
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={
        hides ? (
          <FormattedMessage id="visibility.hide" defaultMessage="Hide the file" />
        ) : (
          <FormattedMessage id="visibility.show" defaultMessage="Show the file again" />
        )
      }
    >
      <NewerEntries section="plan" after={base.staleSince} />
      <p>
        {!hides ? (
          <FormattedMessage
            id="visibility.show.words"
            defaultMessage="Everyone in the agency who works on files will find and read this one again."
          />
        ) : (
          <FormattedMessage
            id="visibility.hide.words"
            defaultMessage="A hidden file answers nobody without a grant: for everyone else it does not exist. You and the caseworker keep it; share it with whoever else needs it."
          />
        )}
      </p>
      <ReasonField form={form} />
    </CommandLayout>
  );
}
