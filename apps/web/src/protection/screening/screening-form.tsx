import { recordScreeningRoute } from '@tutela/contract';
import { healthStaffOnly, RecordScreening, screeningSettings } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { today } from '../form/today.ts';
import { interpreterFields } from '../interpreter/interpreter-words.ts';
import { InterpretingFields } from '../interpreter/interpreting-fields.tsx';
import { interpretingCommand, noInterpreting } from '../interpreter/interpreting-values.ts';
import { optionsOf } from '../words/options-of.ts';
import { AnswerFields, type Answers } from './answer-fields.tsx';
import { screeningFields } from './screening-fields.ts';
import { settingWords } from './screening-words.ts';

/** Records what was seen and heard, indicator by indicator. What nobody touched was not asked. */
export function ScreeningForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordScreeningRoute);
  const noAnswers: Answers = {};
  const { form, staleSince } = useCaseForm({
    id: 'screening',
    section: 'screening',
    initial: {
      answers: noAnswers,
      setting: '',
      language: '',
      ...noInterpreting,
      askedOn: today(),
      words: '',
    },
    schema: RecordScreening,
    commandOf: ({ answers, ...values }) => ({
      ...values,
      ...interpretingCommand(values),
      answers: Object.entries(answers)
        .filter(([indicator]) => values.setting === 'health_care' || !healthStaffOnly.includes(indicator))
        .map(([indicator, answer]) => ({ indicator, answer })),
    }),
    names: { ...interpreterFields, ...screeningFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="screening.done" defaultMessage="The screening is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="screening"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="screening.send" defaultMessage="Record the screening" />}
    >
      <SelectField
        {...at('setting')}
        label={<FormattedMessage {...screeningFields.setting} />}
        options={optionsOf(intl, screeningSettings, settingWords)}
        value={values.setting}
        onChange={(setting) => change({ setting })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...screeningFields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <InterpretingFields at={at} values={values} onChange={change} />
      <DateField
        {...at('askedOn')}
        label={<FormattedMessage {...screeningFields.askedOn} />}
        latest={today()}
        value={values.askedOn}
        onChange={(askedOn) => change({ askedOn })}
      />
      <AnswerFields
        answers={values.answers}
        isByHealthStaff={values.setting === 'health_care'}
        onChange={(answers) => change({ answers })}
      />
      <TextAreaField
        {...at('words')}
        optional
        label={<FormattedMessage {...screeningFields.words} />}
        hint={
          <FormattedMessage
            id="screening.words.hint"
            defaultMessage="Also why something was not asked, for example that it was not safe to ask."
          />
        }
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
