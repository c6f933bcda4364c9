import { conflicts, mostChildrenOfGuardian } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, CheckboxGroup, DateField, TextAreaField, TextField } from '../../ui/index.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import type { AppointValues } from './appoint-values.ts';
import { guardianFields } from './guardian-fields.ts';
import { conflictWords } from './guardian-words.ts';

/** What makes somebody fit to be guardian: independent, vetted, and with time for the child. */
export function SuitableFields({ form }: { form: CommandForm<AppointValues> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <CheckboxGroup
        {...at('worksFor')}
        optional
        label={<FormattedMessage {...guardianFields.worksFor} />}
        hint={
          <FormattedMessage
            id="guardian.worksFor.hint"
            defaultMessage="Ask, and mark what is so. Whoever works for one of these cannot be guardian."
          />
        }
        options={optionsOf(intl, conflicts, conflictWords)}
        value={values.worksFor}
        onChange={(worksFor) => change({ worksFor })}
      />
      <Checkbox
        {...at('independent')}
        label={<FormattedMessage {...guardianFields.independent} />}
        value={values.independent}
        onChange={(independent) => change({ independent })}
      />
      <DateField
        {...at('vettedOn')}
        optional={values.standing === 'provisional'}
        label={<FormattedMessage {...guardianFields.vettedOn} />}
        latest={today()}
        value={values.vettedOn}
        onChange={(vettedOn) => change({ vettedOn })}
      />
      <TextField
        {...at('children')}
        type="number"
        label={<FormattedMessage {...guardianFields.children} />}
        hint={
          <FormattedMessage
            id="guardian.children.hint"
            defaultMessage="At most {most, number} (default, confirm with national law); more need a reason."
            values={{ most: mostChildrenOfGuardian }}
          />
        }
        value={values.children}
        onChange={(children) => change({ children })}
      />
      {Number(values.children) > mostChildrenOfGuardian && (
        <TextAreaField
          {...at('overLimitReason')}
          label={<FormattedMessage {...guardianFields.overLimitReason} />}
          lines={2}
          value={values.overLimitReason}
          onChange={(overLimitReason) => change({ overLimitReason })}
        />
      )}
    </>
  );
}
