import { type GuardianState, guardianTable } from '@tutela/domain';
import { languageCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import { LookupField, MultiSelectField, RadioGroup, TextField } from '../../ui/index.ts';
import { useGuardianOptions } from '../directory/directory-options.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { useLanguageOptions } from '../words/names-of-codes.ts';
import type { AppointValues } from './appoint-values.ts';
import { guardianFields } from './guardian-fields.ts';

/** Who the guardian is, and in which standing. */
export function PersonFields({ form, state }: { form: CommandForm<AppointValues>; state: GuardianState }) {
  const { values, change, at } = form;
  const languages = useLanguageOptions(languageCodes);
  return (
    <>
      <StandingField form={form} state={state} />
      <TextField
        {...at('name')}
        label={<FormattedMessage {...guardianFields.name} />}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        {...at('organisation')}
        optional
        label={<FormattedMessage {...guardianFields.organisation} />}
        value={values.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <LookupField
        {...at('accountId')}
        optional
        label={<FormattedMessage {...guardianFields.accountId} />}
        hint={
          <FormattedMessage
            id="guardian.account.hint"
            defaultMessage="Opens the file to them at once, but for notes, documents and health. A supervisor records it."
          />
        }
        options={useGuardianOptions()}
        value={values.accountId}
        onChange={(accountId) => change({ accountId })}
      />
      <TextField
        {...at('outOfHours')}
        optional
        label={<FormattedMessage {...guardianFields.outOfHours} />}
        value={values.outOfHours}
        onChange={(outOfHours) => change({ outOfHours })}
      />
      <MultiSelectField
        {...at('languages')}
        label={<FormattedMessage {...guardianFields.languages} />}
        options={languages}
        value={values.languages}
        onChange={(chosen) => change({ languages: chosen })}
      />
    </>
  );
}

function StandingField({ form, state }: { form: CommandForm<AppointValues>; state: GuardianState }) {
  const intl = useIntl();
  const provisional = {
    value: 'provisional',
    label: intl.formatMessage({ id: 'guardian.standing.provisional', defaultMessage: 'Provisional' }),
    description: intl.formatMessage({
      id: 'guardian.standing.provisional.hint',
      defaultMessage: 'At once, until there is a formal appointment.',
    }),
  };
  const appointed = {
    value: 'appointed',
    label: intl.formatMessage({ id: 'guardian.standing.appointed', defaultMessage: 'Appointed' }),
    description: intl.formatMessage({
      id: 'guardian.standing.appointed.hint',
      defaultMessage: 'Formally, by the authority; vetted.',
    }),
  };
  return (
    <RadioGroup
      {...form.at('standing')}
      label={<FormattedMessage {...guardianFields.standing} />}
      options={guardianTable[state].includes('provisional') ? [provisional, appointed] : [appointed]}
      value={form.values.standing}
      onChange={(standing) => form.change({ standing })}
    />
  );
}
