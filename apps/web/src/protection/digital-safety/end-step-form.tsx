import { endDigitalStepRoute } from '@tutela/contract';
import { actionOutcomes, EndDigitalStep } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { outcomeWords } from '../plan/plan-words.ts';
import { optionsOf } from '../words/options-of.ts';
import { digitalFields } from './digital-fields.ts';

/** Records that a step was done, or why it is not done any more. */
export function EndDigitalStepForm({ stepId, onDone, onCancel }: ActFormProps & { stepId: string }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endDigitalStepRoute);
  const { form, staleSince } = useCaseForm({
    id: `digital-end-${stepId}`,
    section: 'plan',
    initial: { outcome: 'done', endedOn: today(), reason: '' },
    schema: EndDigitalStep,
    commandOf: (values) => ({ ...values, stepId }),
    names: digitalFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="digital.end.done" defaultMessage="The step is ended." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="digital.end.send" defaultMessage="End the step" />}
    >
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...digitalFields.outcome} />}
        options={optionsOf(intl, actionOutcomes, outcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <DateField
        {...at('endedOn')}
        label={<FormattedMessage {...digitalFields.endedOn} />}
        latest={today()}
        value={values.endedOn}
        onChange={(endedOn) => change({ endedOn })}
      />
      <TextAreaField
        {...at('reason')}
        optional={values.outcome !== 'dropped'}
        label={<FormattedMessage {...digitalFields.reason} />}
        lines={2}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  );
}
