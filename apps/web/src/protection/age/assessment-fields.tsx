import { ageConsents, ageMethods } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import type { AgeDecisionValues } from './age-values.ts';
import { ageFields, consentWords, methodWords } from './age-words.ts';

/** Why the age was in doubt, and how it was assessed. */
export function AssessmentFields({ form }: { form: CommandForm<AgeDecisionValues> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...ageFields.reason} />}
        lines={2}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      <SelectField
        {...at('consent')}
        label={<FormattedMessage {...ageFields.consent} />}
        hint={
          <FormattedMessage
            id="age.consent.hint"
            defaultMessage="A child who does not agree is not older for it."
          />
        }
        options={optionsOf(intl, ageConsents, consentWords)}
        value={values.consent}
        onChange={(consent) => change({ consent })}
      />
      <SelectField
        {...at('method')}
        label={<FormattedMessage {...ageFields.method} />}
        options={optionsOf(intl, ageMethods, methodWords)}
        value={values.method}
        onChange={(method) => change({ method })}
      />
      <TextField
        {...at('assessedBy')}
        label={<FormattedMessage {...ageFields.assessedBy} />}
        value={values.assessedBy}
        onChange={(assessedBy) => change({ assessedBy })}
      />
      <Checkbox
        {...at('guardianPresent')}
        label={<FormattedMessage {...ageFields.guardianPresent} />}
        value={values.guardianPresent}
        onChange={(guardianPresent) => change({ guardianPresent })}
      />
      <TextField
        {...at('assessedYears')}
        optional
        type="number"
        label={<FormattedMessage {...ageFields.assessedYears} />}
        value={values.assessedYears}
        onChange={(assessedYears) => change({ assessedYears })}
      />
      <TextField
        {...at('marginYears')}
        type="number"
        label={<FormattedMessage {...ageFields.marginYears} />}
        hint={
          <FormattedMessage
            id="age.margin.hint"
            defaultMessage="By how much the assessment can be wrong, to either side. Nobody is an adult within it."
          />
        }
        value={values.marginYears}
        onChange={(marginYears) => change({ marginYears })}
      />
    </>
  );
}
