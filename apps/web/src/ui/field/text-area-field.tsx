import { Textarea } from '@mantine/core';
import type { ValueField } from './field.ts';
import { frameOf } from './frame.tsx';

interface TextAreaFieldProps extends ValueField<string> {
  /** How many lines it shows; it can be drawn larger. */
  lines?: number;
  lang?: string | undefined;
  /** The first field of a dialog takes the focus when the dialog opens. */
  takesFocus?: boolean;
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onChange, lines = 4, lang, optional = false, takesFocus } = props;
  return (
    <Textarea
      {...frameOf(props)}
      data-autofocus={takesFocus}
      attributes={{ input: { dir: 'auto' } }}
      lang={lang}
      rows={lines}
      resize="vertical"
      autoComplete="off"
      aria-required={!optional}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
