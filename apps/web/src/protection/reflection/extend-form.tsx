import { extendReflectionRoute } from '@tutela/contract';
import { ExtendReflection } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { reflectionFields } from './reflection-words.ts';

/** Records a later last day of the running period. */
export function ExtendReflectionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(extendReflectionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'reflection-extend',
    section: 'status',
    initial: { lastDay: '', reason: '' },
    schema: ExtendReflection,
    commandOf: (values) => values,
    names: reflectionFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="reflection.extend.done" defaultMessage="The period runs longer." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="reflection.extend.send" defaultMessage="Make it longer" />}
    >
      <DateField
        {...at('lastDay')}
        label={<FormattedMessage {...reflectionFields.lastDay} />}
        earliest={today()}
        value={values.lastDay}
        onChange={(lastDay) => change({ lastDay })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
