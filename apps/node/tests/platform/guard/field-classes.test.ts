import { defineRoute, nothing, Problem } from '@tutela/contract';
import { codedField, placeField, sensitiveField } from '@tutela/kernel';
import { openTestNode, type TestNode } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contractRoutes, fieldsOf, isPersonal, routeParts } from './schema-fields.ts';

/** Each field of every route as `route part.path`, with its class. */
const allFields = contractRoutes.flatMap((route) =>
  routeParts.flatMap((part) =>
    fieldsOf(route[part]).map((field) => ({
      ...field,
      route,
      part,
      name: `${route.id} ${part}: ${field.path}`,
    })),
  ),
);

let node: TestNode;
beforeAll(async () => {
  node = await openTestNode();
});
afterAll(() => node.close());

describe('the contract', () => {
  it('is what the node serves, route for route', () => {
    const served = node.app.routes.map(({ route }) => route);
    expect(served.map(({ id }) => id).sort()).toEqual(contractRoutes.map(({ id }) => id).sort());
    expect(served.filter((route) => !contractRoutes.includes(route))).toEqual([]);
    expect(new Set(served.map(({ method, path }) => `${method} ${path}`)).size).toBe(served.length);
  });

  it('gives every field its class', () => {
    expect(allFields.length).toBeGreaterThan(400);
    expect(allFields.filter(({ fieldClass }) => fieldClass === undefined).map(({ name }) => name)).toEqual(
      [],
    );
    const problem = fieldsOf(Problem).filter(
      ({ fieldClass }) => fieldClass === undefined || isPersonal(fieldClass),
    );
    expect(problem).toEqual([]);
  });

  it('has nothing personal in an address', () => {
    const inAddress = allFields.filter(({ part }) => part === 'params' || part === 'query');
    expect(inAddress.length).toBeGreaterThan(30);
    expect(inAddress.filter(({ fieldClass }) => isPersonal(fieldClass)).map(({ name }) => name)).toEqual([]);
  });

  it('has only ids in its paths', () => {
    const parameters = contractRoutes.flatMap((route) =>
      [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({ route, name: String(name) })),
    );
    const ids = z.object({ format: z.literal('uuid') });
    const other = parameters.filter(({ route, name }) => {
      const schema = route.params.shape[name];
      return schema === undefined || !ids.safeParse(z.toJSONSchema(schema)).success;
    });
    // The name of a form, fixed in the web, with the id of its file; a member of the alliance and a table of open
    // data, which are public and are cited by their names.
    expect([...new Set(other.map(({ name }) => name))].sort()).toEqual(['dataset', 'form', 'partyCode']);
    const cited = other.filter(({ name }) => name !== 'form');
    expect(cited.map(({ route }) => route.permission)).toEqual(cited.map(() => 'public'));
    const declared = contractRoutes.map((route) => [route.id, Object.keys(route.params.shape).sort()]);
    const written = contractRoutes.map((route) => [
      route.id,
      parameters
        .filter((each) => each.route === route)
        .map(({ name }) => name)
        .sort(),
    ]);
    expect(declared).toEqual(written);
  });

  it('keeps no answer for a repetition that holds anything personal', () => {
    const kept = allFields.filter(({ part, route }) => part === 'response' && route.idempotent === true);
    expect(kept.length).toBeGreaterThan(15);
    expect(kept.filter(({ fieldClass }) => isPersonal(fieldClass)).map(({ name }) => name)).toEqual([]);
  });

  it('records who reads what is sensitive, and lets one route alone tell a place', () => {
    const answered = allFields.filter(({ part }) => part === 'response');
    const quietly = answered.filter(
      ({ fieldClass, route }) =>
        (fieldClass === 'P3' || fieldClass === 'P4') && (route.audit === 'read' || route.audit === 'quiet'),
    );
    expect(quietly.map(({ name }) => name)).toEqual([]);
    const places = answered.filter(({ fieldClass }) => fieldClass === 'P4').map(({ route }) => route);
    expect([...new Set(places.map(({ id }) => id))]).toEqual(['protection.read-location']);
    expect(places.map(({ audit }) => audit)).toEqual(places.map(() => 'location'));
  });
});

describe('the walk over a schema', () => {
  it('finds what has no class, wherever it is', () => {
    const bare = z.string();
    const schema = z.object({
      marked: codedField(z.object({ inside: bare })),
      list: z.array(z.object({ bare, maybe: bare.nullable().optional() })),
      either: z.union([codedField(z.string()), z.number()]),
      kinds: z.discriminatedUnion('kind', [
        z.object({ kind: codedField(z.literal('a')), bare: bare.default('') }),
      ]),
      map: z.record(z.string(), sensitiveField(z.string())),
      piped: z.preprocess((value) => value, bare),
      place: placeField(z.string()).nullish(),
    });
    const unmarked = fieldsOf(schema).filter(({ fieldClass }) => fieldClass === undefined);
    expect(unmarked.map(({ path }) => path)).toEqual([
      'list[].bare',
      'list[].maybe',
      'either',
      'kinds.bare',
      'map{key}',
      'piped',
      'piped',
    ]);
    expect(fieldsOf(schema).find(({ path }) => path === 'place')?.fieldClass).toBe('P4');
    const route = defineRoute({ ...contractRoutes[0], params: nothing } as Parameters<typeof defineRoute>[0]);
    expect(fieldsOf(route.params)).toEqual([]);
  });
});
