import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../action/icon-button.tsx';
import type { ValueField } from './field.ts';
import { frameOf } from './frame.tsx';

interface PasswordFieldProps extends ValueField<string> {
  /** `new`: the browser may offer one; `current`: it may fill in the one it keeps. */
  use?: 'new' | 'current';
}

export function PasswordField(props: PasswordFieldProps) {
  const { value, onChange, use = 'current' } = props;
  const [isShown, setShown] = useState(false);
  const intl = useIntl();
  const label = isShown
    ? intl.formatMessage({ id: 'ui.password.hide', defaultMessage: 'Hide the password' })
    : intl.formatMessage({ id: 'ui.password.show', defaultMessage: 'Show the password' });
  return (
    <TextInput
      {...frameOf(props)}
      type={isShown ? 'text' : 'password'}
      dir="ltr"
      autoComplete={`${use}-password`}
      autoCapitalize="none"
      spellCheck={false}
      aria-required
      rightSection={
        <IconButton
          icon={isShown ? 'hide' : 'show'}
          label={label}
          size="small"
          onPress={() => setShown(!isShown)}
        />
      }
      rightSectionWidth="2.75rem"
      rightSectionPointerEvents="all"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
