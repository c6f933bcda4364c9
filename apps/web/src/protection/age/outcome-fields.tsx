import { ageOutcomes } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, DateField, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import type { AgeDecisionValues } from './age-values.ts';
import { ageFields, outcomeWords } from './age-words.ts';

/** What was decided, and how it can be challenged. */
export function OutcomeFields({ form }: { form: CommandForm<AgeDecisionValues> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...ageFields.outcome} />}
        options={optionsOf(intl, ageOutcomes, outcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <Checkbox
        {...at('benefitOfDoubt')}
        label={<FormattedMessage {...ageFields.benefitOfDoubt} />}
        value={values.benefitOfDoubt}
        onChange={(benefitOfDoubt) => change({ benefitOfDoubt })}
      />
      <DateField
        {...at('decidedOn')}
        label={<FormattedMessage {...ageFields.decidedOn} />}
        latest={today()}
        value={values.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextAreaField
        {...at('challenge')}
        optional={values.outcome !== 'adult'}
        label={<FormattedMessage {...ageFields.challenge} />}
        hint={
          <FormattedMessage
            id="age.challenge.hint"
            defaultMessage="To whom the child and the guardian can turn. Needed where the child is taken for an adult."
          />
        }
        lines={2}
        value={values.challenge}
        onChange={(challenge) => change({ challenge })}
      />
    </>
  );
}
