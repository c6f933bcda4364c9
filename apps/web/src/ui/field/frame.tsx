import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../icon.tsx';
import css from './field.module.css';
import type { FieldProps } from './field.ts';

export const inputClasses = {
  root: css.root ?? '',
  label: css.label ?? '',
  description: css.hint ?? '',
  error: css.error ?? '',
  input: css.input ?? '',
};

/** Label, hint and error in the words of Mantine's inputs; they tie them to the input for screen readers. */
export function frameOf({ id, label, hint, error, optional = false }: FieldProps) {
  return {
    id,
    label: <Label text={label} optional={optional} />,
    description: hint,
    error: error === undefined ? undefined : <FieldError>{error}</FieldError>,
    classNames: inputClasses,
  };
}

export function Label({ text, optional }: { text: ReactNode; optional: boolean }) {
  return (
    <>
      {text}
      {optional && (
        <span className={css.optional} data-optional>
          {' '}
          <FormattedMessage id="ui.field.optional" defaultMessage="(optional)" />
        </span>
      )}
    </>
  );
}

export function FieldError({ children }: { children: ReactNode }) {
  return (
    <span className={css.message}>
      <Icon name="caution" size={16} />
      <span>{children}</span>
    </span>
  );
}
