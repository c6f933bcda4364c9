import { recordAssessmentRoute } from '@tutela/contract';
import { assessmentForms, conclusions, factors, occasions, partsOf, RecordAssessment } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, FieldGroup, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { interpreterFields } from '../interpreter/interpreter-words.ts';
import { InterpretingFields } from '../interpreter/interpreting-fields.tsx';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { assessmentFields } from './assessment-fields.ts';
import { assessmentOf, newAssessment } from './assessment-values.ts';
import { conclusionWords, factorWords, formWords, occasionWords, partWords } from './assessment-words.ts';
import { PartField } from './part-field.tsx';
import { unanswered } from './unanswered.ts';

/** A best-interests assessment. Every part is answered, be it by "not safe to ask". */
export function RecordAssessmentForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordAssessmentRoute);
  const { form, staleSince } = useCaseForm({
    id: 'assessment',
    section: 'assessment',
    initial: newAssessment(today()),
    schema: RecordAssessment,
    commandOf: assessmentOf,
    names: { ...interpreterFields, ...assessmentFields, ...childViewFields, parts: partWords.family },
    alsoCheck: (values) => unanswered(intl, values),
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="assessment.done" defaultMessage="The assessment is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="assessment"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="assessment.send" defaultMessage="Record the assessment" />}
    >
      <RadioGroup
        {...at('form')}
        inline
        label={<FormattedMessage {...assessmentFields.form} />}
        options={optionsOf(intl, assessmentForms, formWords)}
        value={values.form}
        onChange={(form) => change({ form: codeOf(assessmentForms, form, 'long') })}
      />
      <SelectField
        {...at('occasion')}
        label={<FormattedMessage {...assessmentFields.occasion} />}
        options={optionsOf(intl, occasions, occasionWords)}
        value={values.occasion}
        onChange={(occasion) => change({ occasion })}
      />
      <DateField
        {...at('madeOn')}
        label={<FormattedMessage {...assessmentFields.madeOn} />}
        latest={today()}
        value={values.madeOn}
        onChange={(madeOn) => change({ madeOn })}
      />
      <InterpretingFields at={at} values={values} onChange={change} />
      <ChildViewFields at={at} values={values} onChange={change} />
      {partsOf[values.form].map((part) => (
        <PartField
          key={part}
          at={at}
          part={part}
          value={values.parts[part]}
          onChange={(answer) => change({ parts: { ...values.parts, [part]: answer } })}
        />
      ))}
      {values.form === 'long' && (
        <FieldGroup
          title={<FormattedMessage id="assessment.weighing" defaultMessage="What speaks for and against" />}
          hint={
            <FormattedMessage
              id="assessment.weighing.hint"
              defaultMessage="For each: what it means for this child, and how much it weighs here."
            />
          }
        >
          {factors.map((factor) => (
            <TextAreaField
              key={factor}
              {...at(`weighed.${factor}`)}
              label={<FormattedMessage {...factorWords[factor]} />}
              lines={2}
              value={values.weighed[factor]}
              onChange={(text) => change({ weighed: { ...values.weighed, [factor]: text } })}
            />
          ))}
        </FieldGroup>
      )}
      <RadioGroup
        {...at('conclusion')}
        label={<FormattedMessage {...assessmentFields.conclusion} />}
        options={optionsOf(intl, conclusions, conclusionWords)}
        value={values.conclusion}
        onChange={(conclusion) => change({ conclusion })}
      />
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...assessmentFields.reasons} />}
        lines={3}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TextAreaField
        {...at('nextSteps')}
        optional={values.conclusion === 'no_action'}
        label={<FormattedMessage {...assessmentFields.nextSteps} />}
        lines={3}
        value={values.nextSteps}
        onChange={(nextSteps) => change({ nextSteps })}
      />
    </CaseForm>
  );
}
