import { useQueryClient } from '@tanstack/react-query';
import { documentKinds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { z } from 'zod';
import { FileField, Progress, RadioGroup, TextField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { codeOf } from '../words/options-of.ts';
import { attachFile, type DocumentKind } from './attach-file.ts';
import { acceptedTypes, documentProblem } from './document-problem.ts';
import { NeverStore } from './never-store.tsx';
import { useMostMegabytes } from './use-most-megabytes.ts';

const Chosen = z.object({
  kind: z.enum(documentKinds),
  title: z.string().trim().min(1).max(200),
  bytes: z.instanceof(File),
});

interface AttachValues {
  kind: DocumentKind;
  title: string;
  bytes: File | undefined;
}

export function AttachForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const queries = useQueryClient();
  const fieldName = useFieldName();
  const mostMegabytes = useMostMegabytes();
  const initial: AttachValues = { kind: 'document', title: '', bytes: undefined };
  const form = useCommandForm({
    id: 'attach',
    initial,
    schema: Chosen,
    commandOf: (values) => values,
    fieldName: (path) => (path === 'bytes' ? fileWord() : fieldName(path)),
    alsoCheck: ({ kind, bytes }) => {
      const message = bytes && documentProblem(intl, { kind, mostMegabytes }, bytes);
      return message === undefined ? [] : [{ id: 'attach-bytes', message }];
    },
    send: async (chosen) => {
      await attachFile(fileId, chosen);
      await queries.invalidateQueries({ queryKey: fileKey(fileId) });
      onDone(<FormattedMessage id="attach.done" defaultMessage="It is added to the file." />);
    },
  });
  function fileWord(): string {
    return intl.formatMessage({ id: 'attach.file', defaultMessage: 'File' });
  }
  const { kind, title, bytes } = form.values;
  // Said at once: nobody should wait for a large file to be refused.
  const tooSoon = bytes && documentProblem(intl, { kind, mostMegabytes }, bytes);
  const bytesField = form.at('bytes');
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="attach.send" defaultMessage="Add it" />}
    >
      <NeverStore />
      <RadioGroup
        {...form.at('kind')}
        label={<FormattedMessage id="attach.kind" defaultMessage="What is it?" />}
        inline
        options={[
          {
            value: 'document',
            label: intl.formatMessage({ id: 'attach.document', defaultMessage: 'A document' }),
          },
          { value: 'photo', label: intl.formatMessage({ id: 'attach.photo', defaultMessage: 'A photo' }) },
        ]}
        value={kind}
        onChange={(chosen) => form.change({ kind: codeOf(documentKinds, chosen, kind) })}
      />
      <TextField
        {...form.at('title')}
        label={<FormattedMessage id="attach.title" defaultMessage="Title" />}
        value={title}
        onChange={(written) => form.change({ title: written })}
      />
      <FileField
        id={bytesField.id}
        error={bytesField.error ?? tooSoon}
        label={fileWord()}
        hint={
          <FormattedMessage
            id="attach.hint"
            defaultMessage="Choose it, or drop it here. {most, number} MB at most; place and device that a camera wrote into a photo are removed."
            values={{ most: mostMegabytes }}
          />
        }
        accept={acceptedTypes(kind)}
        value={bytes}
        onChange={(chosen) => form.change({ bytes: chosen })}
      />
      {form.isBusy && (
        <Progress label={<FormattedMessage id="attach.busy" defaultMessage="Sending and encrypting" />} />
      )}
    </CommandLayout>
  );
}
