import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import css from './form.module.css';
import type { FieldProblem } from './use-form.ts';

interface FormLayoutProps {
  /** From `useForm`. */
  form: { onSubmit: (event: FormEvent) => void; problems: readonly FieldProblem[]; refusals: number };
  /** The way to send it, and the way out. */
  actions: ReactNode;
  children: ReactNode;
}

/** A form: what is wrong, the fields, the actions. Our own sentences stand in for the browser's bubbles. */
export function FormLayout({ form, actions, children }: FormLayoutProps) {
  return (
    <form className={css.form} noValidate autoComplete="off" onSubmit={form.onSubmit}>
      <ErrorSummary problems={form.problems} refusals={form.refusals} />
      {children}
      <div className={css.actions}>{actions}</div>
    </form>
  );
}

interface FieldGroupProps {
  title: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together. */
export function FieldGroup({ title, hint, children }: FieldGroupProps) {
  return (
    <fieldset className={css.group}>
      <legend className={css.groupTitle}>{title}</legend>
      {hint !== undefined && <p className={css.groupHint}>{hint}</p>}
      <div className={css.fields}>{children}</div>
    </fieldset>
  );
}
