import type { Command } from 'commander';
import { z } from 'zod';

/** The command was not given as it must be; exit code 2. */
export class Misused extends Error {}

/** Reads a command's options, those of the program included. Each field of the schema brings its own sentence. */
export function readOptions<S extends z.ZodType>(command: Command, schema: S): z.output<S> {
  const found = schema.safeParse(command.optsWithGlobals());
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new Misused(issue?.message ?? 'The options were not understood.');
}

/** A moment as people write it, in UTC unless they name a zone. */
export const momentOption = (name: string) =>
  z
    .string()
    .refine((text) => /^\d{4}-\d{2}-\d{2}/.test(text) && Number.isFinite(Date.parse(text)), {
      error: `--${name} must be a moment such as 2026-05-01T14:30:00Z.`,
    })
    .transform((text) => new Date(text));

/** A whole number of days, one at least. */
export const daysOption = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/, `--${name} must be a whole number of days, 1 at least.`)
    .transform(Number);
