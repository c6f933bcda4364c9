import { Checkbox as MantineCheckbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import type { ValueField } from '../field/field.ts';
import { FieldError } from '../field/frame.tsx';
import css from './choice.module.css';

/** Yes or no. The label is a sentence that is true when the box is ticked. */
export function Checkbox({ id, label, hint, error, value, onChange }: Omit<ValueField<boolean>, 'optional'>) {
  return (
    <MantineCheckbox
      id={id}
      label={label}
      description={hint}
      error={error === undefined ? undefined : <FieldError>{error}</FieldError>}
      classNames={{
        icon: css.icon ?? '',
        inner: css.inner ?? '',
        input: css.box ?? '',
        body: css.body ?? '',
        label: css.label ?? '',
        description: css.hint ?? '',
        error: css.error ?? '',
      }}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
