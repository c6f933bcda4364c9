import { TextInput } from '@mantine/core';
import css from './field.module.css';
import type { ValueField } from './field.ts';
import { frameOf, inputClasses } from './frame.tsx';

interface DateFieldProps extends ValueField<string> {
  /** `date`: `YYYY-MM-DD`. `datetime-local`: `YYYY-MM-DDTHH:MM` at the reader's own clock. Empty when not given. */
  type?: 'date' | 'datetime-local';
  latest?: string;
  earliest?: string;
}

/** A day that is known whole, through the device's own calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, type = 'date', latest, earliest, optional = false } = props;
  return (
    <TextInput
      {...frameOf(props)}
      classNames={{ ...inputClasses, input: `${inputClasses.input} ${css.short}` }}
      type={type}
      max={latest}
      min={earliest}
      aria-required={!optional}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
