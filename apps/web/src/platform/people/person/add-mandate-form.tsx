import { addMandateRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../../api/index.ts';
import { Button, DateField, FormLayout, useForm } from '../../../ui/index.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { CancelButton } from '../../rows/cancel-button.tsx';
import { useStepUp } from '../../step-up/step-up.tsx';
import { beginningOf, endOf, today } from '../mandate-dates.ts';
import { checkMandate, chosenMandate, MandateFields, noMandate } from '../mandate-fields.tsx';
import { agenciesQuery, peopleQuery } from '../people.queries.ts';

interface AddMandateFormProps {
  accountId: string;
  onDone: () => void;
}

export function AddMandateForm({ accountId, onDone }: AddMandateFormProps) {
  const intl = useIntl();
  const stepUp = useStepUp();
  const add = useCommand(addMandateRoute, { stale: [peopleQuery.queryKey, agenciesQuery.queryKey], onDone });
  const order = intl.formatMessage({
    id: 'mandate.order',
    defaultMessage: 'The end lies before the beginning. Change one of them.',
  });
  const form = useForm({
    id: 'mandate',
    initial: { ...noMandate, from: '' },
    check: (values) => {
      const found = checkMandate(intl, values);
      const isTurned = values.until !== '' && values.until < values.from;
      return isTurned ? { ...found, until: order } : found;
    },
    send: async (values) => {
      const body = {
        ...chosenMandate(values),
        validFrom: values.from <= today() ? null : beginningOf(values.from),
        validUntil: endOf(values.until),
      };
      await stepUp.withPresence(() => add.mutateAsync({ params: { accountId }, body }));
      return undefined;
    },
  });
  return (
    <>
      <FormLayout
        form={form}
        actions={
          <>
            <Button kind="primary" submit busy={form.isBusy}>
              <FormattedMessage id="mandates.add.send" defaultMessage="Give this mandate" />
            </Button>
            <CancelButton onPress={onDone} />
          </>
        }
      >
        <RefusalNotice error={form.failure} />
        <MandateFields field={form.field}>
          <DateField
            {...form.field('from')}
            optional
            earliest={today()}
            label={<FormattedMessage id="mandate.from" defaultMessage="From the beginning of" />}
            hint={<FormattedMessage id="mandate.from.hint" defaultMessage="Left empty, it holds at once." />}
          />
        </MandateFields>
      </FormLayout>
      {stepUp.dialog}
    </>
  );
}
