import { birthDateBases } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { PartialDateField, SelectField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { basisWords } from '../words/identity-words.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import type { IdentityValues } from './identity-values.ts';

interface BirthFieldsProps {
  at: FieldAt;
  values: IdentityValues;
  change: (some: Partial<IdentityValues>) => void;
  today: string;
}

export function BirthFields({ at, values, change, today }: BirthFieldsProps) {
  const intl = useIntl();
  return (
    <PartialDateField
      {...at('birthDate.date')}
      label={<FormattedMessage id="identity.birth" defaultMessage="Birth date, as far as it is known" />}
      optional
      today={today}
      value={values.birth}
      onChange={(birth) => change({ birth })}
      basis={
        <SelectField
          {...at('birthDate.basis')}
          label={<FormattedMessage id="identity.basis" defaultMessage="What it rests on" />}
          options={optionsOf(intl, birthDateBases, basisWords)}
          value={values.basis}
          onChange={(basis) => change({ basis: codeOf(birthDateBases, basis, '') })}
        />
      }
    />
  );
}
