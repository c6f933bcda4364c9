import { writeNoteRoute } from '@tutela/contract';
import { WriteNote } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { z } from 'zod';
import { useCommand } from '../../api/index.ts';
import { TextAreaField } from '../../ui/index.ts';
import { DraftStatus } from '../draft/draft-status.tsx';
import { type Draft, WithDraft } from '../draft/with-draft.tsx';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';

const NoteValues = z.object({ text: z.string() });

export function NoteForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  return (
    <WithDraft form={`note:${fileId}`} schema={NoteValues}>
      {(resumed, draft) => <Note {...props} text={resumed?.text ?? ''} draft={draft} />}
    </WithDraft>
  );
}

function Note({ onDone, onCancel, text, draft }: ActFormProps & { text: string; draft: Draft }) {
  const { fileId } = useFileOnPage();
  const write = useCommand(writeNoteRoute, { stale: [fileKey(fileId)] });
  const form = useCommandForm({
    id: 'note',
    initial: { text },
    schema: WriteNote,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    onChange: draft.keep,
    send: async (body) => {
      await write.mutateAsync({ params: { fileId }, body });
      await draft.discard();
      onDone(<FormattedMessage id="note.done" defaultMessage="The note was added." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="note.send" defaultMessage="Add the note" />}
      status={<DraftStatus state={draft.state} />}
    >
      <TextAreaField
        {...form.at('text')}
        label={<FormattedMessage id="note.text" defaultMessage="Note" />}
        hint={
          <FormattedMessage
            id="note.hint"
            defaultMessage="It cannot be changed later. Write so that the child could read it one day."
          />
        }
        lines={8}
        value={form.values.text}
        onChange={(written) => form.change({ text: written })}
      />
    </CommandLayout>
  );
}
