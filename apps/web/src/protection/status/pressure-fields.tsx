import { pressureSigns } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, FieldGroup, RadioGroup, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { statusFields } from './status-fields.ts';
import { signWords } from './status-words.ts';

interface PressureValues {
  readonly alone: boolean;
  readonly signs: string;
  readonly pressureWords: string;
}

interface PressureFieldsProps {
  at: FieldAt;
  values: PressureValues;
  onChange: (some: Partial<PressureValues>) => void;
}

/** A child who says no may have been told to. Help stays open whatever is found. */
export function PressureFields({ at, values, onChange }: PressureFieldsProps) {
  const intl = useIntl();
  return (
    <FieldGroup
      title={<FormattedMessage {...statusFields.pressure} />}
      hint={
        <FormattedMessage
          id="status.pressure.hint"
          defaultMessage="A child may say no because somebody threatens them or their family. Whatever is found, all help stays open to the child."
        />
      }
    >
      <Checkbox
        {...at('pressure.alone')}
        label={<FormattedMessage {...statusFields.alone} />}
        value={values.alone}
        onChange={(alone) => onChange({ alone })}
      />
      <RadioGroup
        {...at('pressure.signs')}
        label={<FormattedMessage {...statusFields.signs} />}
        options={optionsOf(intl, pressureSigns, signWords)}
        value={values.signs}
        onChange={(signs) => onChange({ signs })}
      />
      <TextAreaField
        {...at('pressure.words')}
        label={<FormattedMessage {...statusFields.pressureWords} />}
        lines={3}
        value={values.pressureWords}
        onChange={(pressureWords) => onChange({ pressureWords })}
      />
    </FieldGroup>
  );
}
