import { Refusal } from '@tutela/kernel';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One variable: what it may be, as a schema and in words. */
export interface Setting {
  readonly schema: z.ZodType;
  /** Completes "It must be …". */
  readonly wanted: string;
}

/** The value of a variable; one that is empty counts as not set. */
function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/** Reads one variable. Refuses without quoting the value: it may be a secret put into the wrong place. */
export function readSetting<S extends Setting>(
  env: Environment,
  name: string,
  setting: S,
): z.output<S['schema']> {
  const found = z.safeParse<S['schema']>(setting.schema, given(env, name));
  if (found.success) return found.data;
  if (given(env, name) === undefined) {
    throw wrong(name, `The setting ${name} is missing. It must be ${setting.wanted}.`);
  }
  throw wrong(
    name,
    `The setting ${name} is not understood. It must be ${setting.wanted}. Change it and start again.`,
  );
}

export function wrong(name: string, message: string): Refusal {
  return new Refusal('platform.configuration_invalid', message, { setting: name });
}
