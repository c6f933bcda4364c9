import { recordLocationRoute } from '@tutela/contract';
import { RecordLocation } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { safeWord } from './safe-words.ts';

const answers = ['yes', 'no', 'unknown'] as const;

export function RecordForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const record = useCommand(recordLocationRoute, { stale: [fileKey(fileId)] });
  const form = useCommandForm({
    id: 'location',
    initial: { place: '', safe: 'unknown' },
    schema: RecordLocation,
    commandOf: (values) => values,
    fieldName: useFieldName(),
    send: async (body) => {
      await record.mutateAsync({ params: { fileId }, body });
      onDone(<FormattedMessage id="location.done" defaultMessage="The place is recorded and covered." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="location.send" defaultMessage="Record it" />}
    >
      <p>
        <FormattedMessage
          id="location.words"
          defaultMessage="It is encrypted under its own key. From then on it is shown only when a second person agrees, for fifteen minutes, also to you."
        />
      </p>
      <TextAreaField
        {...form.at('place')}
        label={<FormattedMessage id="location.place" defaultMessage="Where the child is now" />}
        lines={3}
        value={form.values.place}
        onChange={(place) => form.change({ place })}
      />
      <RadioGroup
        {...form.at('safe')}
        label={<FormattedMessage id="location.safe" defaultMessage="Is it safe?" />}
        inline
        options={answers.map((value) => ({ value, label: safeWord(intl, value) }))}
        value={form.values.safe}
        onChange={(safe) => form.change({ safe })}
      />
    </CommandLayout>
  );
}
