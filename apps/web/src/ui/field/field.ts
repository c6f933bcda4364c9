import type { ReactNode } from 'react';

/** What every field has. */
export interface FieldProps {
  /** The error summary leads to it. Unique on the page. */
  id: string;
  label: ReactNode;
  /** A short sentence above the field: an example, or why it is asked. */
  hint?: ReactNode;
  /** What is wrong and what to do, in one sentence. */
  error?: string | undefined;
  /** Marks the label. What is not marked is needed. */
  optional?: boolean;
}

/** A field whose value is held by the form. */
export interface ValueField<Value> extends FieldProps {
  value: Value;
  onChange: (value: Value) => void;
}

export interface Option {
  value: string;
  label: string;
  /** A second line, where the label alone can be mistaken. */
  description?: string;
}
