import { z } from 'zod';

/**
 * How much harm a field can do when it leaks: P0 public, P1 internal (coded), P2 personal, P3 sensitive,
 * P4 location. P2 and above are encrypted at rest; P4 has its own key and its own reveal.
 */
export type FieldClass = 'P0' | 'P1' | 'P2' | 'P3' | 'P4';

/** The class stands in the schema itself, so that the OpenAPI document and the tests read the same mark. */
const mark =
  (fieldClass: FieldClass) =>
  <Schema extends z.ZodType>(schema: Schema): Schema =>
    schema.meta({ 'x-class': fieldClass });

export const openField = mark('P0');
export const codedField = mark('P1');
export const personalField = mark('P2');
export const sensitiveField = mark('P3');
export const placeField = mark('P4');

/** The class a schema was marked with, if any. */
export function fieldClassOf(schema: z.ZodType): FieldClass | undefined {
  const found = z.globalRegistry.get(schema)?.['x-class'];
  return fieldClasses.find((each) => each === found);
}

const fieldClasses: readonly FieldClass[] = ['P0', 'P1', 'P2', 'P3', 'P4'];
