import { openAgeQuestionRoute } from '@tutela/contract';
import { OpenAgeQuestion } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ageFields } from './age-words.ts';

/** Records that the age of the child is in doubt. */
export function AgeQuestionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(openAgeQuestionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'age-question',
    section: 'status',
    initial: { reason: '' },
    schema: OpenAgeQuestion,
    commandOf: (values) => values,
    names: ageFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="age.question.done" defaultMessage="The doubt is recorded." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="age.question.send" defaultMessage="Record the doubt" />}
    >
      <TextAreaField
        {...form.at('reason')}
        label={<FormattedMessage {...ageFields.reason} />}
        hint={
          <FormattedMessage
            id="age.question.hint"
            defaultMessage="Until it is decided, the child is presumed to be under eighteen and keeps all that is open to a child."
          />
        }
        lines={3}
        value={form.values.reason}
        onChange={(reason) => form.change({ reason })}
      />
    </CaseForm>
  );
}
