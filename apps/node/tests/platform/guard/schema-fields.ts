import * as contract from '@tutela/contract';
import { mediaTypesOf, type Route } from '@tutela/contract';
import { type FieldClass, fieldClassOf } from '@tutela/kernel';
import { z } from 'zod';

/** One leaf of a schema: where it is, and the class that it or the nearest schema around it was marked with. */
export interface SchemaField {
  readonly path: string;
  readonly fieldClass: FieldClass | undefined;
  readonly schema: z.ZodType;
}

/** Every leaf, through objects, lists, alternatives, records and what may be absent. `[]` stands for any member. */
export function fieldsOf(schema: z.ZodType, path = '', around?: FieldClass): SchemaField[] {
  const fieldClass = fieldClassOf(schema) ?? around;
  const below = (child: unknown, step: string) => fieldsOf(child as z.ZodType, `${path}${step}`, fieldClass);
  if (mediaTypesOf(schema) !== undefined) return [{ path: `${path}(bytes)`, fieldClass, schema }];
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape);
    return members.flatMap(([name, member]) => below(member, path === '' ? name : `.${name}`));
  }
  if (schema instanceof z.ZodArray) return below(schema.element, '[]');
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => below(option, ''));
  if (schema instanceof z.ZodRecord) {
    return [...below(schema.keyType, '{key}'), ...below(schema.valueType, '{value}')];
  }
  if (schema instanceof z.ZodPipe) return [...below(schema.in, ''), ...below(schema.out, '')];
  const inner: unknown = 'innerType' in schema.def ? schema.def.innerType : undefined;
  if (inner instanceof z.ZodType) return below(inner, '');
  return [{ path, fieldClass, schema }];
}

export const routeParts = ['params', 'query', 'body', 'response'] as const;

const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'permission' in value && 'response' in value;

const exported: readonly unknown[] = Object.values(contract);
/** Every route of the contract. */
export const contractRoutes: readonly Route[] = exported.filter(isRoute);

export const isPersonal = (fieldClass: FieldClass | undefined): boolean =>
  fieldClass === 'P2' || fieldClass === 'P3' || fieldClass === 'P4';
