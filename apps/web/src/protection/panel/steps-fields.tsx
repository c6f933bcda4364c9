import { FormattedMessage } from 'react-intl';
import { Button, DateField, FieldGroup, TextField } from '../../ui/index.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { noStep, type StepValues } from './decision-values.ts';

const mostSteps = 20;

interface WithSteps {
  readonly steps: readonly StepValues[];
}

/** What is done, by whom, until when; one group a step. */
export function StepsFields<Values extends WithSteps>({ form }: { form: CommandForm<Values> }) {
  const { at, values, change } = form;
  const { steps } = values;
  const put = (changed: readonly StepValues[]) => change({ ...values, steps: changed });
  const set = (place: number, some: Partial<StepValues>) =>
    put(steps.map((step, index) => (index === place ? { ...step, ...some } : step)));
  return (
    <>
      {steps.map((step, place) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is nothing but its place until it is sent.
          key={place}
          title={
            <FormattedMessage
              id="panel.decide.step"
              defaultMessage="Step {number}"
              values={{ number: place + 1 }}
            />
          }
        >
          <TextField
            {...at(`steps.${place}.what`)}
            label={<FormattedMessage {...fields.what} />}
            value={step.what}
            onChange={(what) => set(place, { what })}
          />
          <TextField
            {...at(`steps.${place}.owner`)}
            label={<FormattedMessage {...fields.owner} />}
            value={step.owner}
            onChange={(owner) => set(place, { owner })}
          />
          <DateField
            {...at(`steps.${place}.by`)}
            label={<FormattedMessage {...fields.by} />}
            earliest={today()}
            value={step.by}
            onChange={(by) => set(place, { by })}
          />
        </FieldGroup>
      ))}
      {steps.length < mostSteps && (
        <Button kind="plain" onPress={() => put([...steps, noStep])}>
          <FormattedMessage id="panel.decide.addStep" defaultMessage="Add a step" />
        </Button>
      )}
    </>
  );
}
