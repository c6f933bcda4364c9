import { notifyStatusRoute } from '@tutela/contract';
import { NotifyStatus } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Checkbox, DateField, FieldGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { today } from '../form/today.ts';
import { statusFields } from './status-fields.ts';

/** Records that the newest decision was told, and in which words to the child. */
export function NotifyStatusForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(notifyStatusRoute);
  const { form, staleSince } = useCaseForm({
    id: 'status-notify',
    section: 'status',
    initial: { toldChild: false, toldGuardian: false, toldOn: today(), language: '', childWords: '' },
    schema: NotifyStatus,
    commandOf: (values) => values,
    names: statusFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="status.notify.done" defaultMessage="It is recorded that it was told." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="status"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="status.notify.send" defaultMessage="Record that it was told" />}
    >
      <FieldGroup title={<FormattedMessage id="status.notify.whom" defaultMessage="Who was told" />}>
        <Checkbox
          {...at('toldChild')}
          label={<FormattedMessage {...statusFields.toldChild} />}
          value={values.toldChild}
          onChange={(toldChild) => change({ toldChild })}
        />
        <Checkbox
          {...at('toldGuardian')}
          label={<FormattedMessage {...statusFields.toldGuardian} />}
          value={values.toldGuardian}
          onChange={(toldGuardian) => change({ toldGuardian })}
        />
      </FieldGroup>
      <DateField
        {...at('toldOn')}
        label={<FormattedMessage {...statusFields.toldOn} />}
        latest={today()}
        value={values.toldOn}
        onChange={(toldOn) => change({ toldOn })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...statusFields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <TextAreaField
        {...at('childWords')}
        label={<FormattedMessage {...statusFields.childWords} />}
        hint={
          <FormattedMessage
            id="status.notify.words"
            defaultMessage="Short, in words the child understands: what was decided, why, and whom the child can ask to look at it again."
          />
        }
        lines={4}
        value={values.childWords}
        onChange={(childWords) => change({ childWords })}
      />
    </CaseForm>
  );
}
