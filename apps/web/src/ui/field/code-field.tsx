import { TextInput } from '@mantine/core';
import css from './field.module.css';
import type { ValueField } from './field.ts';
import { frameOf, inputClasses } from './frame.tsx';

/** The six digits of an authenticator app. One input, so that a code can be pasted or filled in by the device. */
export function CodeField(props: ValueField<string>) {
  return (
    <TextInput
      {...frameOf(props)}
      classNames={{ ...inputClasses, input: `${inputClasses.input} ${css.code}` }}
      // On the input itself: around it, Mantine would turn the place where the field stands.
      attributes={{ input: { dir: 'ltr' } }}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={6}
      aria-required
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}
