import { citizenshipCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import { MultiSelectField, RadioGroup, Stack } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { useCountryOptions } from '../words/names-of-codes.ts';
import { codeOf } from '../words/options-of.ts';
import { citizenshipKinds, type IdentityValues } from './identity-values.ts';

interface CitizenshipFieldsProps {
  at: FieldAt;
  values: IdentityValues;
  change: (some: Partial<IdentityValues>) => void;
}

/** Countries, or stateless, or not known: three different facts. */
export function CitizenshipFields({ at, values, change }: CitizenshipFieldsProps) {
  const intl = useIntl();
  const countries = useCountryOptions(citizenshipCodes);
  return (
    <Stack>
      <RadioGroup
        {...at('citizenship')}
        label={<FormattedMessage id="identity.citizenship" defaultMessage="Citizenship" />}
        options={[
          {
            value: 'citizen',
            label: intl.formatMessage({
              id: 'identity.citizenship.citizen',
              defaultMessage: 'Citizen of one country or more',
            }),
          },
          {
            value: 'stateless',
            label: intl.formatMessage({ id: 'identity.citizenship.stateless', defaultMessage: 'Stateless' }),
          },
          {
            value: 'unknown',
            label: intl.formatMessage({ id: 'identity.citizenship.unknown', defaultMessage: 'Not known' }),
          },
        ]}
        value={values.citizenship}
        onChange={(kind) => change({ citizenship: codeOf(citizenshipKinds, kind, values.citizenship) })}
      />
      {values.citizenship === 'citizen' && (
        <MultiSelectField
          {...at('citizenship.countries')}
          label={<FormattedMessage id="identity.countries" defaultMessage="Countries" />}
          options={countries}
          value={values.countries}
          onChange={(chosen) => change({ countries: [...chosen] })}
        />
      )}
    </Stack>
  );
}
