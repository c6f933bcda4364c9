import { TextInput } from '@mantine/core';
import type { ValueField } from './field.ts';
import { frameOf } from './frame.tsx';

interface TextFieldProps extends ValueField<string> {
  type?: 'text' | 'email' | 'tel' | 'number' | 'search';
  /** What the browser may fill in; of a child, never anything. */
  autoComplete?: string;
  /** The language of what is typed, when it is known. */
  lang?: string | undefined;
  /** The first field of a dialog takes the focus when the dialog opens. */
  takesFocus?: boolean;
  placeholder?: string;
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    type = 'text',
    autoComplete = 'off',
    lang,
    placeholder,
    optional = false,
    takesFocus,
  } = props;
  return (
    <TextInput
      {...frameOf(props)}
      data-autofocus={takesFocus}
      type={type}
      // On the input itself: what is typed decides, and around it is nothing typed.
      attributes={{ input: { dir: type === 'text' ? 'auto' : undefined } }}
      lang={lang}
      autoComplete={autoComplete}
      placeholder={placeholder}
      aria-required={!optional}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
