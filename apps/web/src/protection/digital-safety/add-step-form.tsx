import { addDigitalStepRoute } from '@tutela/contract';
import { AddDigitalStep, digitalSteps } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { nobodyYet, WhoFields, whoOf } from '../plan/who-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { digitalFields } from './digital-fields.ts';
import { digitalStepWords } from './digital-words.ts';

const initial = { step: '', details: '', by: '', ...nobodyYet };

/** Adds what is done so that the child is safer, with who does it and until when. */
export function AddDigitalStepForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(addDigitalStepRoute);
  const { form, staleSince } = useCaseForm({
    id: 'digital-step',
    section: 'plan',
    initial,
    schema: AddDigitalStep,
    commandOf: (values) => ({
      step: values.step,
      details: values.details,
      by: values.by,
      who: whoOf(values),
    }),
    names: digitalFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="digital.step.done" defaultMessage="The step is added." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="digital.step.send" defaultMessage="Add the step" />}
    >
      <SelectField
        {...at('step')}
        label={<FormattedMessage {...digitalFields.step} />}
        options={optionsOf(intl, digitalSteps, digitalStepWords)}
        value={values.step}
        onChange={(step) => change({ step })}
      />
      <TextAreaField
        {...at('details')}
        optional={values.step !== 'other'}
        label={<FormattedMessage {...digitalFields.details} />}
        lines={2}
        value={values.details}
        onChange={(details) => change({ details })}
      />
      <WhoFields form={form} />
      <DateField
        {...at('by')}
        label={<FormattedMessage {...digitalFields.by} />}
        earliest={today()}
        value={values.by}
        onChange={(by) => change({ by })}
      />
    </CaseForm>
  );
}
