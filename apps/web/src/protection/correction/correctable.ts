import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { z } from 'zod';
import type { ActFormProps } from '../command/act-form.ts';
import type { Draft } from '../draft/with-draft.tsx';
import type { FieldAt, ShownProblem } from '../form/use-command-form.ts';

export interface FieldsProps<Values> {
  at: FieldAt;
  values: Values;
  change: (some: Partial<Values>) => void;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A section that can be corrected: its value, the same as it is being typed, and how both are shown. */
export interface Correctable<Value extends object, Values extends object> {
  section: 'identity' | 'journey';
  /** What the section says now; null when nothing was recorded. */
  read: (fileId: string) => Promise<Value | null>;
  value: z.ZodType<Value>;
  values: z.ZodType<Values>;
  toValues: (value: Value) => Values;
  /** What is typed, as the value it would be. `today` is `YYYY-MM-DD`. */
  toValue: (values: Values, today: string) => unknown;
  /** The parts that are compared, and the typed fields each is made of. */
  parts: readonly { part: keyof Value & string; fields: readonly (keyof Values & string)[] }[];
  label: (intl: IntlShape, part: keyof Value & string) => ReactNode;
  show: (value: Value, part: keyof Value & string) => ReactNode;
  fieldName: (intl: IntlShape, path: string) => string;
  /** Dates half written. `idOf` gives the id of a field by its path in the value. */
  dateProblems: (
    intl: IntlShape,
    values: Values,
    idOf: (path: string) => string,
    today: string,
  ) => ShownProblem[];
  Fields: (props: FieldsProps<Values>) => ReactNode;
}

export interface CorrectionFormProps<Value extends object, Values extends object> extends ActFormProps {
  kind: Correctable<Value, Values>;
  /** What the section said when the correction was begun. */
  base: Value;
  resumed: { values: Values; reason: string } | undefined;
  draft: Draft;
}
