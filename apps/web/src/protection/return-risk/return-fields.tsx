import { dangers, readinesses } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { dangerWords, readinessWords, returnFields } from './return-words.ts';

interface DangerValues {
  readonly originDanger: string;
  readonly retrafficking: string;
  readonly family: string;
  readonly dangers: string;
}

interface ReadinessValues {
  readonly reception: string;
  readonly guardianThere: string;
  readonly services: string;
  readonly waiting: string;
}

interface FieldsProps<Values> {
  at: FieldAt;
  values: Values;
  onChange: (some: Partial<Values>) => void;
}

/** What could happen to the child there. What nobody knows is not small. */
export function DangerFields({ at, values, onChange }: FieldsProps<DangerValues>) {
  const intl = useIntl();
  return (
    <FieldGroup title={<FormattedMessage id="return.dangers" defaultMessage="Dangers" />}>
      {(['originDanger', 'retrafficking', 'family'] as const).map((name) => (
        <SelectField
          key={name}
          {...at(name)}
          label={<FormattedMessage {...returnFields[name]} />}
          options={optionsOf(intl, dangers, dangerWords)}
          value={values[name]}
          onChange={(danger) => onChange({ [name]: danger })}
        />
      ))}
      <TextAreaField
        {...at('dangers')}
        label={<FormattedMessage {...returnFields.dangers} />}
        lines={3}
        value={values.dangers}
        onChange={(words) => onChange({ dangers: words })}
      />
    </FieldGroup>
  );
}

/** What waits for the child there. */
export function ReadinessFields({ at, values, onChange }: FieldsProps<ReadinessValues>) {
  const intl = useIntl();
  return (
    <FieldGroup title={<FormattedMessage id="return.waiting" defaultMessage="What waits for the child" />}>
      {(['reception', 'guardianThere', 'services'] as const).map((name) => (
        <SelectField
          key={name}
          {...at(name)}
          label={<FormattedMessage {...returnFields[name]} />}
          options={optionsOf(intl, readinesses, readinessWords)}
          value={values[name]}
          onChange={(readiness) => onChange({ [name]: readiness })}
        />
      ))}
      <TextAreaField
        {...at('waiting')}
        optional
        label={<FormattedMessage {...returnFields.waiting} />}
        lines={2}
        value={values.waiting}
        onChange={(waiting) => onChange({ waiting })}
      />
    </FieldGroup>
  );
}
