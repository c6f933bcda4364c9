import { codedField, openField, refusalCodes } from '@tutela/kernel';
import { z } from 'zod';

/** What is wrong with one field: where it stands and which rule it breaks; never what was typed. */
export const FieldProblem = z.object({
  path: openField(z.string()),
  rule: openField(z.string()),
  limit: openField(z.number().optional()),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** `application/problem+json` (RFC 9457) as every refusal crosses the wire. */
export const Problem = z.object({
  type: openField(z.string()),
  title: openField(z.string()),
  status: openField(z.int()),
  code: openField(z.enum(refusalCodes)),
  requestId: openField(z.string()),
  details: codedField(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])),
  ),
  fields: z.array(FieldProblem),
});
export type Problem = z.infer<typeof Problem>;
