import fc from 'fast-check';
import { JsonSchema, type OpenApi } from './document.ts';

/** Ids that exist, by the name of the field or parameter that takes them. */
export type Pool = ReadonlyMap<string, readonly string[]>;

/** What a field that is only described as text or number is about, so that some values mean something. */
const hints: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  baseVersion: fc.integer({ min: 0, max: 4 }),
  date: fc.constantFrom('2012', '2012-05', '2012-05-17', '2012-02-31', '1899-01-01', '9999-12-31', null),
  arrivedOn: fc.constantFrom('2026', '2026-01', '2025-12-24', null),
  until: fc.integer({ min: -2, max: 380 }).map((days) => dayIn(days)),
  hidden: fc.boolean(),
};

/** Fields that take an id which is made under another name. */
const aliases: Readonly<Record<string, string>> = {
  uploadId: 'blobId',
  caseworkerId: 'accountId',
  toCaseworkerId: 'accountId',
  toAgencyId: 'agencyId',
};

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Text as it comes: in many scripts, with signs that mean something to a database, a browser or a shell. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom('Ficta Exempli', 'فیکتا', 'Фикта', "O'Brien", 'a'.repeat(300)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\ud800',
      '%00',
      "'; --",
      '{{7*7}}',
      '<b>',
      '\u202e',
      '\r\nx: y',
      '../../etc',
    ),
  },
);

/** Values that a schema of the document describes. What it cannot describe (a day that exists) may still be refused. */
export function valuesOf({ schemas }: Pick<OpenApi, 'schemas'>, pool: Pool) {
  const of = (raw: unknown, name: string, depth = 0): fc.Arbitrary<unknown> => {
    const schema = JsonSchema.parse(raw);
    const { $ref, anyOf, oneOf, type } = schema;
    if ($ref !== undefined) return of(schemas[$ref.replace('#/components/schemas/', '')] ?? {}, name, depth);
    const options =
      anyOf ?? oneOf ?? (Array.isArray(type) ? type.map((each) => ({ ...schema, type: each })) : undefined);
    if (options !== undefined) return fc.oneof(...options.map((option) => of(option, name, depth)));
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if ('const' in schema) return fc.constant(schema.const);
    const plain = byType(schema, name, depth);
    const hint = hints[name];
    return hint === undefined || schema.type === 'object'
      ? plain
      : fc.oneof({ weight: 3, arbitrary: hint }, plain);
  };
  const byType = (schema: JsonSchema, name: string, depth: number): fc.Arbitrary<unknown> => {
    if (schema.type === 'object') return objectOf(schema, depth);
    if (schema.type === 'array') return listOf(schema, name, depth);
    if (schema.type === 'string') return textOf(schema, name, pool);
    if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema, name, pool);
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'null') return fc.constant(null);
    return fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });
  };
  const objectOf = ({ properties = {}, required = [], additionalProperties }: JsonSchema, depth: number) => {
    const members = Object.entries(properties).map(
      ([key, member]) => [key, of(member, key, depth + 1)] as const,
    );
    if (members.length === 0 && typeof additionalProperties === 'object' && additionalProperties !== null) {
      return fc.dictionary(fc.string({ maxLength: 12 }), of(additionalProperties, '', depth + 1), {
        maxKeys: 4,
      });
    }
    return fc.record(Object.fromEntries(members), { requiredKeys: required });
  };
  const listOf = ({ items, minItems = 0, maxItems = 4 }: JsonSchema, name: string, depth: number) =>
    fc.array(of(items ?? {}, name, depth + 1), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, 4)),
    });
  return of;
}

function textOf(schema: JsonSchema, name: string, pool: Pool): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = 60 } = schema;
  if (format === 'uuid') return idOf(name, pool);
  if (format === 'date-time')
    return fc.integer({ min: -400, max: 400 }).map((days) => `${dayIn(days)}T10:00:00.000Z`);
  if (format === 'date') return fc.integer({ min: -400, max: 400 }).map(dayIn);
  if (format === 'uri') return fc.webUrl();
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern, 'u')).map((value) => value.slice(0, maxLength));
  return text.map((value) =>
    value.padEnd(minLength, 'orchard velvet lantern ').slice(0, Math.max(maxLength, minLength)),
  );
}

/** Mostly ids that exist, of one kind or of another. */
function idOf(name: string, pool: Pool): fc.Arbitrary<unknown> {
  const known = pool.get(aliases[name] ?? name) ?? [];
  const any = [...pool.values()].flat().filter((value) => value.includes('-'));
  return fc.oneof(
    ...(known.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...known.slice(-40)) }] : []),
    ...(any.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...any.slice(-40)) }] : []),
    { weight: 1, arbitrary: fc.uuid({ version: 4 }) },
  );
}

function numberOf(
  { minimum = 0, maximum = 100, type }: JsonSchema,
  name: string,
  pool: Pool,
): fc.Arbitrary<unknown> {
  const known = (pool.get(aliases[name] ?? name) ?? []).map(Number);
  // Agencies have small numbers: whoever must stay an outsider is not to be hit by chance.
  if (/agencyId$/i.test(name)) return fc.constantFrom(...known, 999_999);
  const [min, max] = [Math.max(minimum, -1_000_000), Math.min(maximum, 1_000_000)];
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}
