import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { Button, FileField, Row, Stack } from '../../ui/index.ts';
import { attachNote, noteTypes } from './attach-note.ts';
import { nominationFields } from './directory-words.ts';
import { nominationsKey } from './nominations.queries.ts';

/** The note verbale of a nomination that was made without it. */
export function AddNoteForm({
  nominationId,
  onDone,
  onCancel,
}: ActFormProps & { readonly nominationId: string }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const [note, setNote] = useState<File>();
  const [wasAsked, setAsked] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => attachNote(nominationId, file),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: nominationsKey });
      onDone(<FormattedMessage id="nominations.noteAdded" defaultMessage="The note is kept." />);
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (note !== undefined) send.mutate(note);
  };
  const missing = wasAsked && note === undefined;
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <FileField
          id={`note-${nominationId}`}
          label={<FormattedMessage {...nominationFields.note} />}
          accept={noteTypes}
          value={note}
          onChange={setNote}
          error={
            missing
              ? intl.formatMessage({
                  id: 'nominations.noteMissing',
                  defaultMessage: 'Choose the file of the note.',
                })
              : undefined
          }
        />
        <RefusalNotice error={send.error} />
        <Row>
          <Button kind="primary" submit busy={send.isPending}>
            <FormattedMessage id="nominations.addNote" defaultMessage="Add the note" />
          </Button>
          <Button onPress={onCancel}>
            <FormattedMessage id="command.cancel" defaultMessage="Cancel" />
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
