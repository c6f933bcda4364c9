import type { Interpreting } from '@tutela/domain';

/** Through whom somebody speaks with the child, while it is written. */
export interface InterpretingValues {
  readonly interpreter: string;
  readonly interpreterId: string;
  readonly interpretedHow: string;
  readonly interpreterReason: string;
}

export const noInterpreting: InterpretingValues = {
  interpreter: 'none',
  interpreterId: '',
  interpretedHow: '',
  interpreterReason: '',
};

/** As a command has it: what does not belong to the kind is left out. */
export function interpretingCommand(values: InterpretingValues): Record<keyof Interpreting, unknown> {
  const isTalk = values.interpreter === 'professional' || values.interpreter === 'other_person';
  return {
    interpreter: values.interpreter,
    interpreterId: values.interpreter === 'professional' ? values.interpreterId || null : null,
    interpretedHow: isTalk ? values.interpretedHow || null : null,
    interpreterReason: values.interpreter === 'none' ? '' : values.interpreterReason,
  };
}
