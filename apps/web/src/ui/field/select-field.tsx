import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Icon } from '../icon.tsx';
import type { Option, ValueField } from './field.ts';
import { frameOf } from './frame.tsx';

interface SelectFieldProps extends ValueField<string> {
  options: readonly Option[];
  /** What nothing chosen is called; `null` when something is always chosen. */
  none?: string | null;
}

/** One of a few: the device's own list, which every hand knows. For long lists use `LookupField`. */
export function SelectField(props: SelectFieldProps) {
  const { value, onChange, options, none, optional = false } = props;
  const intl = useIntl();
  const nothing = none ?? intl.formatMessage({ id: 'ui.select.none', defaultMessage: 'Choose' });
  return (
    <NativeSelect
      {...frameOf(props)}
      aria-required={!optional}
      rightSection={<Icon name="open" size={16} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {none !== null && <option value="">{nothing}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
