import { FormattedMessage } from 'react-intl';
import { TextAreaField } from '../../ui/index.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { familyFields } from './family-fields.ts';

export function SafetyNoteField<Values extends { safetyNote: string }>({
  form,
}: {
  form: CommandForm<Values>;
}) {
  return (
    <TextAreaField
      {...form.at('safetyNote')}
      optional
      label={<FormattedMessage {...familyFields.safetyNote} />}
      hint={
        <FormattedMessage
          id="family.safety.hint"
          defaultMessage="What whoever meets the child or this person must know."
        />
      }
      lines={2}
      value={form.values.safetyNote}
      onChange={(safetyNote) => form.change({ ...form.values, safetyNote })}
    />
  );
}
