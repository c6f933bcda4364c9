import { endGrantRoute } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Button, Dialog, useToast } from '../../ui/index.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { useRefusedBecause } from '../file/refused-because.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import type { Grant } from './sharing.queries.ts';

/** Ends a grant now, with a reason. */
export function EndGrant({ grant }: { grant: Grant }) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const because = useRefusedBecause()('share-file');
  return (
    <>
      <Button
        size="small"
        onPress={() => setOpen(true)}
        {...(because !== undefined && { refusedBecause: because })}
      >
        <FormattedMessage
          id="sharing.end"
          defaultMessage="End it for {name}"
          values={{ name: <bdi>{grant.subjectName}</bdi> }}
        />
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={
          <FormattedMessage
            id="sharing.end.title"
            defaultMessage="End the share with {name}?"
            values={{ name: <bdi>{grant.subjectName}</bdi> }}
          />
        }
      >
        <EndGrantForm
          grant={grant}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            toast(<FormattedMessage id="sharing.end.done" defaultMessage="The share is ended." />);
          }}
        />
      </Dialog>
    </>
  );
}

interface EndGrantFormProps {
  grant: Grant;
  onDone: () => void;
  onCancel: () => void;
}

function EndGrantForm({ grant: { grantId }, onDone, onCancel }: EndGrantFormProps) {
  const { fileId } = useFileOnPage();
  const end = useCommand(endGrantRoute, { stale: [fileKey(fileId)] });
  const form = useCommandForm({
    id: `end-${grantId}`,
    initial: { reason: '' },
    schema: endGrantRoute.body,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    send: async (body) => {
      await end.mutateAsync({ params: { fileId, grantId }, body });
      onDone();
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="sharing.end.send" defaultMessage="End it now" />}
    >
      <p>
        <FormattedMessage
          id="sharing.end.words"
          defaultMessage="From now on the file does not exist for them. What they have read, they have read."
        />
      </p>
      <ReasonField form={form} />
    </CommandLayout>
  );
}
