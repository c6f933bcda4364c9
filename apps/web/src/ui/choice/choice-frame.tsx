import type { ReactNode } from 'react';
import fieldCss from '../field/field.module.css';
import type { FieldProps } from '../field/field.ts';
import { FieldError, Label } from '../field/frame.tsx';
import css from './choice.module.css';

interface ChoiceFrameProps extends FieldProps {
  role?: 'radiogroup';
  /** Side by side where there is room. */
  inline?: boolean;
  children: ReactNode;
}

/** Several boxes or circles under one question. */
export function ChoiceFrame(props: ChoiceFrameProps) {
  const { id, label, hint, error, optional = false, role, inline = false, children } = props;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <fieldset className={fieldCss.fieldset} role={role} aria-describedby={described.join(' ') || undefined}>
      <legend className={fieldCss.label}>
        <Label text={label} optional={optional} />
      </legend>
      {hint !== undefined && (
        <p className={fieldCss.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={css.choices} data-inline={inline}>
        {children}
      </div>
      {error !== undefined && (
        <p className={fieldCss.error} id={`${id}-error`}>
          <FieldError>{error}</FieldError>
        </p>
      )}
    </fieldset>
  );
}
