import { finishPlanActionRoute } from '@tutela/contract';
import { type ActionOutcome, actionOutcomes, FinishPlanAction } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { planFields } from './plan-fields.ts';
import { outcomeWords } from './plan-words.ts';

/** Records that an action was done, or why it is not done any more. */
export function FinishPlanActionForm({ actionId, onDone, onCancel }: ActFormProps & { actionId: string }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(finishPlanActionRoute);
  const { form, staleSince } = useCaseForm({
    id: `plan-finish-${actionId}`,
    section: 'plan',
    initial: { outcome: 'done', finishedOn: today(), reason: '' },
    schema: FinishPlanAction,
    commandOf: (values) => ({ ...values, actionId }),
    names: planFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="plan.finish.done" defaultMessage="It is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="plan.finish.send" defaultMessage="Record it" />}
    >
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...planFields.outcome} />}
        options={optionsOf<ActionOutcome>(intl, actionOutcomes, outcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <DateField
        {...at('finishedOn')}
        label={<FormattedMessage {...planFields.finishedOn} />}
        latest={today()}
        value={values.finishedOn}
        onChange={(finishedOn) => change({ finishedOn })}
      />
      <TextAreaField
        {...at('reason')}
        optional={values.outcome !== 'dropped'}
        label={<FormattedMessage {...planFields.reason} />}
        lines={2}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  );
}
