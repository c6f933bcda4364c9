import { sexes } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldGroup, RadioGroup } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { sexWords } from '../words/identity-words.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { BirthFields } from './birth-fields.tsx';
import { CitizenshipFields } from './citizenship-fields.tsx';
import type { IdentityValues } from './identity-values.ts';
import { LanguageFields } from './language-fields.tsx';
import { NamesFields } from './names-fields.tsx';

interface IdentityFieldsProps {
  at: FieldAt;
  values: IdentityValues;
  change: (some: Partial<IdentityValues>) => void;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What is to be said once a name stands there. */
  afterNames?: ReactNode;
}

/** Who the child is, as far as it is known. */
export function IdentityFields({ at, values, change, today, afterNames }: IdentityFieldsProps) {
  const intl = useIntl();
  return (
    <>
      <FieldGroup
        title={<FormattedMessage id="identity.names" defaultMessage="Names" />}
        hint={
          <FormattedMessage
            id="identity.names.hint"
            defaultMessage="In the script in which each was given. If no name is known, write how the child is spoken of for now."
          />
        }
      >
        <NamesFields at={at} value={values.names} onChange={(names) => change({ names })} />
      </FieldGroup>
      {afterNames}
      <FieldGroup title={<FormattedMessage id="identity.facts" defaultMessage="Age, sex, citizenship" />}>
        <BirthFields at={at} values={values} change={change} today={today} />
        <RadioGroup
          {...at('sex')}
          label={<FormattedMessage id="identity.sex" defaultMessage="Sex" />}
          inline
          options={optionsOf(intl, sexes, sexWords)}
          value={values.sex}
          onChange={(sex) => change({ sex: codeOf(sexes, sex, values.sex) })}
        />
        <CitizenshipFields at={at} values={values} change={change} />
      </FieldGroup>
      <FieldGroup
        title={<FormattedMessage id="identity.languages" defaultMessage="Languages the child speaks" />}
      >
        <LanguageFields at={at} value={values.languages} onChange={(languages) => change({ languages })} />
      </FieldGroup>
    </>
  );
}
