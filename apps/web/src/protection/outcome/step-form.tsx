import { recordStepRoute } from '@tutela/contract';
import { RecordStep, stepOutcomes } from '@tutela/domain';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, SelectField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { useCurrent } from '../determination/use-current.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';

export const stepOutcomeWords = defineMessages({
  done: { id: 'determination.step.done', defaultMessage: 'Done' },
  not_possible: { id: 'determination.step.notPossible', defaultMessage: 'Not possible' },
});

/** What became of a step of the decision. */
export function StepForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const steps = useCurrent()?.steps ?? [];
  const command = useFileCommand(recordStepRoute);
  const open = steps.flatMap(({ what, done }, at) =>
    done?.outcome === 'done' ? [] : [{ value: String(at + 1), label: what }],
  );
  const { form, staleSince } = useCaseForm({
    id: 'determination-step',
    section: 'determination',
    initial: { step: open[0]?.value ?? '', outcome: '', on: today(), words: '' },
    schema: RecordStep,
    commandOf: ({ step, ...values }) => ({ ...values, ...(step !== '' && { step: Number(step) }) }),
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.step.recorded" defaultMessage="The step is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.step.send" defaultMessage="Record it" />}
    >
      <SelectField
        {...at('step')}
        label={<FormattedMessage {...fields.step} />}
        options={open}
        value={values.step}
        onChange={(step) => change({ step })}
      />
      <RadioGroup
        {...at('outcome')}
        inline
        label={<FormattedMessage {...fields.outcome} />}
        options={optionsOf(intl, stepOutcomes, stepOutcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <DateField
        {...at('on')}
        label={<FormattedMessage {...fields.on} />}
        latest={today()}
        value={values.on}
        onChange={(on) => change({ on })}
      />
      <WordsField
        at={at('words')}
        label={fields.words}
        lines={2}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
