import { shareFileRoute } from '@tutela/contract';
import { ShareFile } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { useCommandForm } from '../form/use-command-form.ts';
import { ShareFields } from './share-fields.tsx';
import type { ShareValues } from './share-values.ts';

/** Lets an agency or a person read named sections until a day. */
export function ShareForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const [day] = useState(today);
  const share = useCommand(shareFileRoute, { stale: [fileKey(fileId)] });
  const initial: ShareValues = {
    kind: 'agency',
    agencyId: '',
    accountId: '',
    sections: [],
    until: '',
    reason: '',
  };
  const form = useCommandForm({
    id: 'share',
    initial,
    schema: ShareFile,
    commandOf: ({ kind, agencyId, accountId, sections, until, reason }) => ({
      subject: kind === 'agency' ? { kind, agencyId: Number(agencyId) } : { kind, accountId },
      sections,
      until,
      reason,
    }),
    fieldName: useFieldName(),
    send: async (body) => {
      await share.mutateAsync({ params: { fileId }, body });
      onDone(<FormattedMessage id="share.done" defaultMessage="The file is shared. They were told." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="share.send" defaultMessage="Share" />}
    >
      <ShareFields form={form} today={day} />
      <ReasonField form={form} />
    </CommandLayout>
  );
}
