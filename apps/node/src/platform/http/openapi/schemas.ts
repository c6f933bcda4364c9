import * as contract from '@tutela/contract';
import * as domain from '@tutela/domain';
import { z } from 'zod';

/** A piece of JSON Schema (2020-12), which is what OpenAPI 3.1 is made of. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema as it is sent to the node, and as the node sends it: a default makes the difference. */
export type Side = 'input' | 'output';

export interface SchemaUse {
  readonly schema: z.ZodType;
  readonly side: Side;
  /** Stands where it is used even if it has a name, as parameters do. */
  readonly inPlace?: true;
}

export interface DocumentSchemas {
  /** A used schema: a reference when it has a name of its own and may have, else all of it. */
  of(use: SchemaUse): JsonSchema;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

type BySide = Readonly<Record<Side, Readonly<Record<string, JsonSchema>>>>;

/**
 * Converts the schemas that a document uses. Those that the domain or the contract exports under a name become
 * components of that name; `…Input` is how such a one is sent, where that differs from how it is received.
 */
export function documentSchemas(uses: readonly SchemaUse[]): DocumentSchemas {
  // Of two entries with one key a map keeps the later: a name is preferred to a number.
  const ids = new Map([...uses.map(({ schema }, index) => pair(schema, `#${index}`)), ...namedSchemas()]);
  const idOf = ({ schema }: SchemaUse): string => ids.get(schema) ?? '';
  const converted = convert(ids);
  const namesOn = (side: Side) =>
    namesBelow(
      converted[side],
      uses
        .filter((use) => use.side === side)
        .flatMap((use) => (use.inPlace ? namesIn(converted[side][idOf(use)]) : [idOf(use)])),
    );
  const used = { input: namesOn('input'), output: namesOn('output') };
  const twofold = twofoldNames(converted, used);
  const nameOn = (side: Side) => (name: string) =>
    side === 'input' && twofold.has(name) ? `${name}Input` : name;
  const schemaOn = (side: Side, id: string) => withNames(converted[side][id] ?? {}, nameOn(side));
  const components = (['input', 'output'] as const).flatMap((side) =>
    [...used[side]].map((name) => pair(nameOn(side)(name), schemaOn(side, name))),
  );
  return {
    of: (use) =>
      isName(idOf(use)) && !use.inPlace
        ? { $ref: refTo(nameOn(use.side)(idOf(use))) }
        : schemaOn(use.side, idOf(use)),
    components: Object.fromEntries(components.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const pair = <A, B>(a: A, b: B): [A, B] => [a, b];
const isName = (id: string): boolean => /^[A-Z]/.test(id);
const refTo = (name: string): string => `#/components/schemas/${name}`;
function namedSchemas(): [z.ZodType, string][] {
  return [...Object.entries(domain), ...Object.entries(contract)].flatMap(([name, value]) =>
    value instanceof z.ZodType && isName(name) ? [pair(value, name)] : [],
  );
}

function convert(ids: ReadonlyMap<z.ZodType, string>): BySide {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of ids) registry.add(schema, { id });
  const on = (io: Side) => {
    const { schemas } = z.toJSONSchema(registry, { io, uri: refTo, unrepresentable: 'any' });
    return Object.fromEntries(
      Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => pair(id, schema)),
    );
  };
  return { input: on('input'), output: on('output') };
}

/** The names that these schemas refer to, directly or through others. */
function namesBelow(schemas: Readonly<Record<string, JsonSchema>>, ids: readonly string[]): Set<string> {
  const found = new Set<string>();
  const look = (id: string): void => {
    if (isName(id)) {
      if (found.has(id)) return;
      found.add(id);
    }
    for (const name of namesIn(schemas[id])) look(name);
  };
  ids.forEach(look);
  return found;
}

function namesIn(schema: JsonSchema | undefined): string[] {
  const found = JSON.stringify(schema ?? {}).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return [...found].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** Names used on both sides that differ there, in themselves or in what they refer to. */
function twofoldNames(schemas: BySide, used: Readonly<Record<Side, ReadonlySet<string>>>): Set<string> {
  const both = [...used.input].filter((name) => used.output.has(name));
  const differs = (name: string) =>
    JSON.stringify(schemas.input[name]) !== JSON.stringify(schemas.output[name]);
  const twofold = new Set(both.filter(differs));
  for (let before = -1; before !== twofold.size; ) {
    before = twofold.size;
    for (const name of both) {
      if (namesIn(schemas.input[name]).some((other) => twofold.has(other))) twofold.add(name);
    }
  }
  return twofold;
}

function withNames(schema: JsonSchema, rename: (name: string) => string): JsonSchema {
  const prefix = refTo('');
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? refTo(rename(value.slice(prefix.length))) : value,
    ),
  );
}
