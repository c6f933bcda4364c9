import { notifyDeterminationRoute } from '@tutela/contract';
import { NotifyDetermination } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Checkbox, DateField, FieldGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { today } from '../form/today.ts';

/** Records that the decision was told, in which words to the child, and what happens next. */
export function NotifyDeterminationForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(notifyDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-notify',
    section: 'determination',
    initial: {
      toldChild: false,
      toldGuardian: false,
      toldOn: today(),
      language: '',
      childWords: '',
      nextWords: '',
    },
    schema: NotifyDetermination,
    commandOf: (values) => values,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage id="determination.notify.done" defaultMessage="It is recorded that it was told." />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={
        <FormattedMessage id="determination.notify.send" defaultMessage="Record that it was told" />
      }
    >
      <FieldGroup title={<FormattedMessage id="determination.notify.whom" defaultMessage="Who was told" />}>
        <Checkbox
          {...at('toldChild')}
          label={<FormattedMessage {...fields.toldChild} />}
          value={values.toldChild}
          onChange={(toldChild) => change({ toldChild })}
        />
        <Checkbox
          {...at('toldGuardian')}
          label={<FormattedMessage {...fields.toldGuardian} />}
          value={values.toldGuardian}
          onChange={(toldGuardian) => change({ toldGuardian })}
        />
      </FieldGroup>
      <DateField
        {...at('toldOn')}
        label={<FormattedMessage {...fields.toldOn} />}
        latest={today()}
        value={values.toldOn}
        onChange={(toldOn) => change({ toldOn })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...fields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <WordsField
        at={at('childWords')}
        label={fields.childWords}
        hint={
          <FormattedMessage
            id="determination.notify.words"
            defaultMessage="Short, in words the child understands: what was decided, why, and whom the child can ask to look at it again."
          />
        }
        value={values.childWords}
        onChange={(childWords) => change({ childWords })}
      />
      <WordsField
        at={at('nextWords')}
        label={fields.nextWords}
        lines={2}
        value={values.nextWords}
        onChange={(nextWords) => change({ nextWords })}
      />
    </CaseForm>
  );
}
