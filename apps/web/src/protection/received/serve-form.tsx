import { serveReferralRoute } from '@tutela/contract';
import { referralTable, ServeReferral, serviceOutcomes, serviceSteps } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { referralFields } from '../referral/referral-fields.ts';
import { outcomeWords, stepWords } from '../referral/referral-words.ts';
import { optionsOf } from '../words/options-of.ts';
import { type ReferralLetter, referralsKey } from './received.queries.ts';
import { useReferralFieldName } from './use-referral-field-name.ts';

/** The service begins, is completed with an outcome, or ends before. */
export function ServeReferralForm({ letter, onDone, onCancel }: ActFormProps & { letter: ReferralLetter }) {
  const intl = useIntl();
  const { referralId, state } = letter;
  const send = useCommand(serveReferralRoute, { stale: [referralsKey] });
  const form = useCommandForm({
    id: `referral-serve-${referralId}-${state}`,
    initial: { step: '', outcome: '', words: '' },
    schema: ServeReferral,
    commandOf: (values) => ({
      ...values,
      outcome: values.step === 'completed' ? values.outcome || null : null,
    }),
    fieldName: useReferralFieldName(),
    send: async (body) => {
      await send.mutateAsync({ params: { referralId }, body });
      onDone(
        <FormattedMessage id="referrals.served" defaultMessage="It is recorded, and the sender sees it." />,
      );
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="referrals.serve.send" defaultMessage="Record it" />}
    >
      <RadioGroup
        {...at('step')}
        label={<FormattedMessage {...referralFields.step} />}
        options={optionsOf(
          intl,
          serviceSteps.filter((step) => referralTable[state].includes(step)),
          stepWords,
        )}
        value={values.step}
        onChange={(step) => change({ step })}
      />
      {values.step === 'completed' && (
        <SelectField
          {...at('outcome')}
          label={<FormattedMessage {...referralFields.outcome} />}
          options={optionsOf(intl, serviceOutcomes, outcomeWords)}
          value={values.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      )}
      <TextAreaField
        {...at('words')}
        optional={values.step !== 'discontinued'}
        label={<FormattedMessage {...referralFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CommandLayout>
  );
}
